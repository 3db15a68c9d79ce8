namespace Cesagram.Cesagramville.Text;

/// <summary>Names the texts of the skills book.</summary>
internal sealed class BookText;
