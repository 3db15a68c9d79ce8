namespace Cesagram.KnowledgeHub.ReceiveForms;

/// <summary>What a form that anybody can send carries besides its fields; written by <c>_FormGuard</c>.</summary>
internal sealed class PublicForm
{
    /// <summary>A field that people do not see: who fills it in is a program.</summary>
    public string? Website { get; set; }

    /// <summary>A <see cref="FormSeal"/>.</summary>
    public string? Seal { get; set; }

    public bool IsTrapped => !string.IsNullOrEmpty(Website);
}
