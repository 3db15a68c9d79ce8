namespace Cesagram.KnowledgeHub.Contact;

/// <summary>What a message can be about; their names stand in SectionText.</summary>
internal static class ContactTopics
{
    /// <summary>A question that the parents' pages do not answer.</summary>
    public const string Question = "question";

    public static IReadOnlyList<string> All { get; } = [Question, "mistake", "suggestion", "accessibility", "data", "other"];
}
