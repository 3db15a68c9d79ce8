namespace Cesagram.KnowledgeHub.Text;

/// <summary>Names the file of the texts of search, its suggestions and feeds, and of one line of a list.</summary>
internal sealed class SearchText;
