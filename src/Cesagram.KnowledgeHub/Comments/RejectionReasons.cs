namespace Cesagram.KnowledgeHub.Comments;

/// <summary>Why a comment does not appear; their names stand in SectionText.</summary>
internal static class RejectionReasons
{
    public static IReadOnlyList<string> All { get; } = ["off-topic", "names-somebody", "asks-for-help", "hurts", "describes-harm", "advertises", "other"];
}
