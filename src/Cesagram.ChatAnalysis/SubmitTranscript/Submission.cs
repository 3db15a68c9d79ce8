using Cesagram.ChatAnalysis.Data;

namespace Cesagram.ChatAnalysis.SubmitTranscript;

/// <summary>What somebody hands in, without the content.</summary>
internal sealed record Submission(Guid UnitId, string SubmittedBy, SubmissionChannel Channel, string FileName, string? LegalBasis, string? Purpose, int? RetentionDays)
{
    public string? Format { get; init; }

    public string? Language { get; init; }

    public string? DateOrder { get; init; }

    public string? IdempotencyKey { get; init; }

    /// <summary>Of a CSV, such as <c>author:Sender;text:Message</c>.</summary>
    public string? Columns { get; init; }

    /// <summary>Keys of the conversations to read; none: all.</summary>
    public IReadOnlyList<string> Conversations { get; init; } = [];

    /// <summary>Ask which conversations are read, where there is more than one.</summary>
    public bool Choose { get; init; }

    /// <summary>A case of the unit that it goes into.</summary>
    public Guid? Case { get; init; }

    /// <summary>Hand in again what the unit has already.</summary>
    public bool Again { get; init; }
}

/// <param name="Field">Which field it is about.</param>
/// <param name="Key">Its text, in the module's texts.</param>
/// <param name="Arguments">For the text.</param>
internal sealed record SubmissionError(string Field, string Key, params object[] Arguments);

internal abstract record IntakeResult
{
    public sealed record Accepted(Guid Id) : IntakeResult;

    /// <summary>The same request was answered before; nothing was done twice.</summary>
    public sealed record Repeated(Guid Id) : IntakeResult;

    /// <summary>The same request is being received at this moment; whether it comes to its end is not known yet.</summary>
    public sealed record Underway : IntakeResult;

    /// <summary>The key was used before, for something else.</summary>
    public sealed record KeyReused(Guid Id) : IntakeResult;

    /// <param name="Existing">The one that is there.</param>
    /// <param name="InCase">It is in the case that was named, by now at the latest.</param>
    public sealed record Duplicate(Guid Existing, bool InCase) : IntakeResult;

    public sealed record Refused(IReadOnlyList<SubmissionError> Errors) : IntakeResult;
}
