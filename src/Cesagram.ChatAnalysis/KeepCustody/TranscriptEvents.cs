using System.Globalization;
using Cesagram.ChatAnalysis.ChooseReading;
using Cesagram.Postgres;

namespace Cesagram.ChatAnalysis.KeepCustody;

/// <summary>The events of this module, each with a sentence under its name in the texts of accounts' audit page.</summary>
internal static class TranscriptEvents
{
    /// <summary>Subject of what is said about all that will be erased.</summary>
    public const string Retention = "retention";

    /// <summary>Detail of an announcement: the last day it is about.</summary>
    public const string Until = "until";

    public static string Subject(Guid transcript) => $"transcript:{transcript}";

    public static AuditEvent Submitted(Guid unit, Guid transcript, string by, string legalBasis, string purpose) =>
        Of(AuditKinds.Collection, "transcript-submitted", unit, transcript, by, ("legalBasis", legalBasis), ("purpose", purpose));

    /// <summary>The first message of a live conversation; those that follow are counted with it.</summary>
    public static AuditEvent ConversationOpened(Guid unit, Guid transcript, string by, string source, string legalBasis, string purpose) =>
        Of(AuditKinds.Collection, "conversation-opened", unit, transcript, by, ("source", source), ("legalBasis", legalBasis), ("purpose", purpose));

    public static AuditEvent WarningRaised(Guid unit, Guid transcript, int conversation, string band) =>
        Of(AuditKinds.Change, "warning-raised", unit, transcript, AuditEvent.System, ("conversation", Text(conversation + 1)), ("band", band));

    public static AuditEvent WarningEscalated(Guid unit, Guid transcript, int conversation, string band) =>
        Of(AuditKinds.Change, "warning-escalated", unit, transcript, AuditEvent.System, ("conversation", Text(conversation + 1)), ("band", band));

    public static AuditEvent WarningAssigned(Guid unit, Guid transcript, string by, int conversation, string? to) =>
        Of(AuditKinds.Change, to is null ? "warning-released" : "warning-assigned", unit, transcript, by,
            to is null ? [("conversation", Text(conversation + 1))] : [("conversation", Text(conversation + 1)), ("assignedTo", to)]);

    public static AuditEvent WarningDecided(Guid unit, Guid transcript, string by, int conversation, string outcome) =>
        Of(AuditKinds.Change, "warning-decided", unit, transcript, by, ("conversation", Text(conversation + 1)), ("outcome", outcome));

    /// <param name="unit">The unit.</param>
    /// <param name="transcript">Of the warning.</param>
    /// <param name="by">Who reopened it; why is kept with the transcript, sealed.</param>
    /// <param name="conversation">0-based place of it.</param>
    /// <param name="outcome">What had been decided.</param>
    public static AuditEvent WarningReopened(Guid unit, Guid transcript, string by, int conversation, string outcome) =>
        Of(AuditKinds.Change, "warning-reopened", unit, transcript, by, ("conversation", Text(conversation + 1)), ("outcome", outcome));

    public static AuditEvent Read(Guid unit, Guid transcript, string by) =>
        Of(AuditKinds.Consultation, "transcript-read", unit, transcript, by);

    public static AuditEvent ReportPageRead(Guid unit, Guid transcript, string by, int conversation, int page) =>
        Of(AuditKinds.Consultation, "report-page-read", unit, transcript, by, ("conversation", Text(conversation + 1)), ("page", Text(page + 1)));

    public static AuditEvent ReportExported(Guid unit, Guid transcript, string by, string format) =>
        Of(AuditKinds.Disclosure, "report-exported", unit, transcript, by, ("format", format));

    public static AuditEvent ReadAgain(Guid unit, Guid transcript, string by, string dateOrder) =>
        Of(AuditKinds.Change, "transcript-read-again", unit, transcript, by, ("dateOrder", dateOrder));

    /// <summary>Counts only: keys of conversations and columns may be names.</summary>
    public static AuditEvent ReadingChosen(Guid unit, Guid transcript, string by, StoredQuestion question, ReadingChoice choice) =>
        Of(AuditKinds.Change, "reading-chosen", unit, transcript, by,
        [
            .. choice.Format is { } format ? [("format", format)] : Array.Empty<(string, string)>(),
            .. choice.DateOrder is { } order ? [("dateOrder", order)] : Array.Empty<(string, string)>(),
            .. choice.Columns is { } columns ? [("columns", Text(columns.Count))] : Array.Empty<(string, string)>(),
            .. choice.HasConversations ? [("conversations", Text(choice.All ? question.Conversations.Count + question.More : choice.Conversations!.Count))] : Array.Empty<(string, string)>(),
        ]);

    public static AuditEvent ReadingReopened(Guid unit, Guid transcript, string by) =>
        Of(AuditKinds.Change, "reading-reopened", unit, transcript, by);

    /// <param name="unit">The unit.</param>
    /// <param name="transcript">Which transcript.</param>
    /// <param name="by">Who took it out.</param>
    /// <param name="format">In which form.</param>
    /// <param name="conversation">0-based place of the only conversation; null: all.</param>
    public static AuditEvent MessagesExported(Guid unit, Guid transcript, string by, string format, int? conversation) =>
        Of(AuditKinds.Disclosure, "messages-exported", unit, transcript, by,
            conversation is { } one ? [("format", format), ("conversation", Text(one + 1))] : [("format", format)]);

    public static AuditEvent BundleExported(Guid unit, Guid transcript, string by) =>
        Of(AuditKinds.Disclosure, "bundle-exported", unit, transcript, by);

    public static AuditEvent RescoringAsked(Guid unit, Guid transcript, string by) =>
        Of(AuditKinds.Change, "rescoring-asked", unit, transcript, by);

    /// <summary>With the versions of the models.</summary>
    public static AuditEvent Rescored(Guid unit, Guid transcript, string before, string after) =>
        Of(AuditKinds.Change, "transcript-rescored", unit, transcript, AuditEvent.System, ("before", before), ("after", after));

    public static AuditEvent RescoringFailed(Guid unit, Guid transcript, string code) =>
        Of(AuditKinds.Change, "rescoring-failed", unit, transcript, AuditEvent.System, ("code", code));

    /// <summary>The note stays with the transcript, sealed: it may name people.</summary>
    public static AuditEvent HandedOver(Guid unit, Guid transcript, string by) =>
        Of(AuditKinds.Change, "handed-over", unit, transcript, by);

    public static AuditEvent TakenUp(Guid unit, Guid transcript, string by) =>
        Of(AuditKinds.Change, "taken-up", unit, transcript, by);

    public static AuditEvent Held(Guid unit, Guid transcript, string by, string reason) =>
        Of(AuditKinds.Change, "hold-set", unit, transcript, by) with { Reason = reason };

    public static AuditEvent Released(Guid unit, Guid transcript, string by, string reason) =>
        Of(AuditKinds.Change, "hold-lifted", unit, transcript, by) with { Reason = reason };

    public static AuditEvent Erased(Guid unit, Guid transcript, string by, string? reason) =>
        Of(AuditKinds.Erasure, reason is null ? "transcript-erased" : "transcript-erased-early", unit, transcript, by) with { Reason = reason };

    public static AuditEvent ErasureAnnounced(Guid unit, int count, DateOnly until) => new(AuditKinds.Erasure, "erasure-announced", AuditEvent.System)
    {
        Unit = unit,
        Subject = Retention,
        Details = new Dictionary<string, string> { ["count"] = Text(count), [Until] = until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) },
    };

    private static AuditEvent Of(string kind, string name, Guid unit, Guid transcript, string by, params (string Name, string Value)[] details) => new(kind, name, by)
    {
        Unit = unit,
        Subject = Subject(transcript),
        Details = details.ToDictionary(detail => detail.Name, detail => detail.Value),
    };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
