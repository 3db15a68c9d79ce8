using System.Text.Json.Serialization;

namespace Cesagram.Linguistics;

/// <summary>What the engine says of one conversation; <c>score --json</c> prints exactly this, in snake case.</summary>
/// <param name="Model">Which model said it.</param>
/// <param name="Source">What was read.</param>
/// <param name="Language">ISO 639-1 of the six languages, or <c>other</c>.</param>
/// <param name="Conversation">The whole conversation.</param>
/// <param name="Participants">By order of first message.</param>
/// <param name="Messages">One for each entry of the transcript, in its order.</param>
public sealed record RiskReport(
    ModelReport Model,
    SourceReport Source,
    string Language,
    ConversationReport Conversation,
    IReadOnlyList<ParticipantReport> Participants,
    IReadOnlyList<MessageReport> Messages);

/// <summary>Identity of a model.</summary>
/// <param name="Version">Changes with every byte of the model.</param>
/// <param name="TrainedOn">Names of the sources in its training.</param>
public sealed record ModelReport(string Version, IReadOnlyList<string> TrainedOn);

/// <summary>What was read.</summary>
/// <param name="Format">Format of the export.</param>
/// <param name="Messages">Entries read.</param>
/// <param name="Participants">Senders.</param>
/// <param name="Warnings">Sentences for people, without a word of a message.</param>
public sealed record SourceReport(string Format, int Messages, int Participants, IReadOnlyList<string> Warnings);

/// <summary>Risk of the whole conversation.</summary>
/// <param name="Risk">Calibrated, 0 to 1.</param>
/// <param name="Band"><c>none</c>, <c>watch</c>, <c>warn</c>, <c>urgent</c> or <c>cannot-tell</c>.</param>
/// <param name="FirstWarning">Index of the message at which the warning was raised; null if it never was.</param>
/// <param name="Missing">Signs of going missing, 0 to 1; experimental.</param>
/// <param name="DecidedByOne">True where a warning would not have been raised when it was without the strongest single message, or word, before it.</param>
/// <param name="Reasons">
/// Stable codes why the engine cannot tell or is less certain, such as <c>too-little-text</c>, <c>unknown-language</c>, <c>one-sided</c>, <c>one-message</c>; may be empty.
/// </param>
public sealed record ConversationReport(double Risk, string Band, int? FirstWarning, double Missing, bool DecidedByOne, IReadOnlyList<string> Reasons)
{
    /// <summary>Highest limit for warnings, 0 to 1, at which the conversation would have raised one; for simulations, no part of the printed report.</summary>
    [JsonIgnore]
    public double Reach { get; init; }
}

/// <summary>One sender.</summary>
/// <param name="Name">As the export has it.</param>
/// <param name="Messages">How many messages.</param>
/// <param name="Risk">0 to 1.</param>
/// <param name="Role"><c>suspected-offender</c>, <c>possible-target</c> or <c>other</c>.</param>
public sealed record ParticipantReport(string Name, int Messages, double Risk, string Role);

/// <summary>One entry.</summary>
/// <param name="Index">As in the transcript.</param>
/// <param name="Author">Sender, null for a notice.</param>
/// <param name="Time">As the export has it, ISO 8601, with an offset only where it is known; null where unknown.</param>
/// <param name="Risk">What this message adds, squashed to 0 to 1.</param>
/// <param name="RunningRisk">Calibrated risk of the conversation up to here, 0 to 1.</param>
/// <param name="Stages">Stages the message shows; often empty.</param>
/// <param name="Evidence">Places in the text that carried it.</param>
public sealed record MessageReport(
    int Index,
    string? Author,
    string? Time,
    double Risk,
    double RunningRisk,
    IReadOnlyList<string> Stages,
    IReadOnlyList<EvidenceReport> Evidence);

/// <summary>A place in a message's text.</summary>
/// <param name="Start">In UTF-16 units of the original text.</param>
/// <param name="Length">In UTF-16 units.</param>
/// <param name="Stage">The stage it speaks for; <c>risk</c> for words without a stage; <c>openness</c> for what speaks against risk.</param>
/// <param name="Weight">Its part of the score before calibration, in log-odds; positive speaks for risk, negative against it.</param>
public sealed record EvidenceReport(int Start, int Length, string Stage, double Weight);
