namespace Cesagram.Cesagramville.Text;

/// <summary>Names the texts of two skills: the circle of trusted adults and the call to the help line.</summary>
internal sealed class CircleText;
