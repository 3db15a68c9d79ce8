using Cesagram.ChatAnalysis.Data;

namespace Cesagram.ChatAnalysis.KeepCases;

/// <summary>The facts of a case as they are typed.</summary>
internal sealed class CaseForm
{
    public const int LongestTitle = 200;

    /// <summary>Left empty: one is made. Never changed afterwards.</summary>
    public string? Reference { get; set; }

    public string? Title { get; set; }

    /// <summary>Codes from the administrator's list.</summary>
    public string? LegalBasis { get; set; }

    public string? Purpose { get; set; }

    public string? Status { get; set; } = Codes.Of(CaseStatus.Open);

    public string? Priority { get; set; } = Codes.Of(CasePriority.Normal);

    /// <summary>Last day on which it is kept, <c>2026-01-31</c>.</summary>
    public string? RetainUntil { get; set; }

    public bool MissingPerson { get; set; }
}

/// <param name="Field">Which field it is about; empty: none of them.</param>
/// <param name="Key">Its text, in the texts of cases.</param>
/// <param name="Arguments">For the text.</param>
internal sealed record CaseProblem(string Field, string Key, params object[] Arguments);

/// <summary>How a change to a case ended.</summary>
internal abstract record CaseAnswer
{
    public sealed record Done(Guid Id) : CaseAnswer;

    /// <summary>The unit has no such case, or it is erased.</summary>
    public sealed record NotThere : CaseAnswer;

    public sealed record Refused(IReadOnlyList<CaseProblem> Problems) : CaseAnswer;

    /// <summary>Somebody else changed it since it was read.</summary>
    public sealed record Changed(string By, DateTimeOffset At, int Revision) : CaseAnswer;

    public static CaseAnswer Because(string field, string key, params object[] arguments) => new Refused([new CaseProblem(field, key, arguments)]);
}
