namespace Cesagram.Cesagramville.Text;

/// <summary>Names the texts of the game's frame: start, town, districts, settings, help.</summary>
internal sealed class TownText;
