namespace Cesagram.KnowledgeHub;

/// <summary>Who may change the hub.</summary>
internal static class Editors
{
    public const string Policy = "knowledge-editor";

    public static readonly string[] Roles = ["Editor", "Administrator"];
}
