namespace Cesagram.Cesagramville.Text;

/// <summary>Names the texts of the game's checks: before, after and the two boosters.</summary>
internal sealed class CheckText;
