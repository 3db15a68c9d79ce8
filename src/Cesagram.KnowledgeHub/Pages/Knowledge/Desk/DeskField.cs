namespace Cesagram.KnowledgeHub.Pages.Knowledge.Desk;

/// <summary>One field of a desk form: label, what may be typed or chosen, hint, and what is wrong with it.</summary>
/// <param name="Name">Of the form's property; also its id.</param>
/// <param name="Value">As typed.</param>
/// <param name="Problem">Key of what is wrong, or null.</param>
internal sealed record DeskField(string Name, string? Value, string? Problem = null)
{
    /// <summary>Key of the label.</summary>
    public required string Label { get; init; }

    /// <summary>Before the name: "Form." on the edit page.</summary>
    public string Prefix { get; init; } = "";

    public string FormName => Prefix + Name;

    public string Type { get; init; } = "text";

    public string? Hint { get; init; }

    public int Rows { get; init; }

    public int MaxLength { get; init; } = 500;

    public string? Language { get; init; }

    /// <summary>Of a list to choose from: value and words.</summary>
    public IReadOnlyList<(string Value, string Words)>? Options { get; init; }

    /// <summary>Id of a list of proposals.</summary>
    public string? Proposals { get; init; }

    public bool IsWide { get; init; }

    public string? DescribedBy => (Hint, Problem) switch
    {
        (null, null) => null,
        (_, null) => $"{Name}-hint",
        (null, _) => $"{Name}-error",
        _ => $"{Name}-error {Name}-hint",
    };
}
