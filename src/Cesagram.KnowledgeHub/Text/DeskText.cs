namespace Cesagram.KnowledgeHub.Text;

/// <summary>Names the file of the texts of the editors’ desk.</summary>
internal sealed class DeskText;
