namespace Cesagram.KnowledgeHub.Text;

/// <summary>Names the file of the texts of the desk's intake: import, links, pictures, files, many at once.</summary>
internal sealed class IntakeText;
