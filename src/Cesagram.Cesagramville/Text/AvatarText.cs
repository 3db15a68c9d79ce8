namespace Cesagram.Cesagramville.Text;

/// <summary>Names the texts of the screen where a player makes a figure.</summary>
internal sealed class AvatarText;
