namespace Cesagram.KnowledgeHub.Text;

/// <summary>Names the file of the texts of the sections: news, comments, experts, questions, material, glossary, the project, contact.</summary>
internal sealed class SectionText;
