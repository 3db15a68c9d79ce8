namespace Cesagram.KnowledgeHub.Text;

/// <summary>Names the file of the texts of the newsletter.</summary>
internal sealed class NewsletterText;
