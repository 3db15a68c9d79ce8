namespace Cesagram.KnowledgeHub.Text;

/// <summary>Names the file of the texts of reading pages and of citing.</summary>
internal sealed class ReadText;
