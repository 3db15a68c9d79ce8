using System.Globalization;
using System.Text;
using Cesagram.Linguistics.Cues;
using Cesagram.Linguistics.Risk;
using Cesagram.Linguistics.Text.Folding;
using Cesagram.Transcripts;

namespace Cesagram.Linguistics;

/// <summary>Scores conversations with a model. One scorer may be used by one thread at a time.</summary>
public sealed class RiskScorer(RiskModel model, WarningLimits? limits = null)
{
    private const int LeastTokens = 25;
    private const int ReportEvery = 500;
    private const int LongestSample = 20_000;

    private readonly FoldingTokenizer tokenizer = new();
    private readonly Thresholds thresholds = model.Thresholds.With(limits);

    /// <summary>Calibrated risk, 0 to 1, from which the bands watch, warn and urgent begin with these limits.</summary>
    public IReadOnlyDictionary<string, double> BandsFrom => thresholds.ByName;

    /// <summary>Reads a conversation to its end and explains it message by message.</summary>
    /// <param name="transcript">Its messages are enumerated once.</param>
    /// <param name="language">ISO 639-1 where it is known; null: told from the text.</param>
    /// <param name="progress">Told the messages read so far, now and then.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public RiskReport Score(Transcript transcript, string? language = null, IProgress<int>? progress = null, CancellationToken cancellationToken = default)
    {
        var messages = new List<MessageReport>();
        var report = Score(transcript, language, (_, message) => messages.Add(message), progress, cancellationToken);
        return report with { Messages = messages };
    }

    /// <summary>The same, but hands each message's report on at once and keeps none: for conversations of any length.</summary>
    /// <param name="transcript">Its messages are enumerated once.</param>
    /// <param name="language">ISO 639-1 where it is known; null: told from the text.</param>
    /// <param name="each">Called for every entry in order, with what is said of it.</param>
    /// <param name="progress">Told the messages read so far, now and then.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <returns>The report with no messages in it.</returns>
    public RiskReport Score(
        Transcript transcript, string? language, Action<TranscriptMessage, MessageReport> each, IProgress<int>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(transcript);
        var run = new ConversationRun(model, thresholds, each);
        var sample = new StringBuilder();
        foreach (var message in transcript.Messages)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (sample.Length < LongestSample && message.Kind == MessageKind.Text)
            {
                sample.Append(message.Text).Append('\n');
            }

            run.Add(message, tokenizer);
            if (run.Count % ReportEvery == 0)
            {
                progress?.Report(run.Count);
            }
        }

        language ??= transcript.Language is { } stated && CueLexicon.Languages.Contains(stated) ? stated : model.Languages.Tell(sample.ToString());
        return Report(transcript, run, language);
    }

    private RiskReport Report(Transcript transcript, ConversationRun run, string language)
    {
        var reasons = Reasons(run, language);
        var cannotTell = run.FirstWarning is null && reasons.Any(reason => reason is "too-little-text" or "unknown-language");
        var people = transcript.Participants;
        return new RiskReport(
            model.Info,
            new SourceReport(transcript.Format, run.Count, people.Count, [.. transcript.Warnings.Select(Sentence)]),
            language,
            new ConversationReport(Round(run.Peak), cannotTell ? "cannot-tell" : run.Band, run.FirstWarning, Round(run.PeakMissing), run.DecidedByOne, reasons) { Reach = run.Reach },
            run.Participants(people),
            []);
    }

    private static List<string> Reasons(ConversationRun run, string language)
    {
        var reasons = new List<string>();
        if (run.Tokens < LeastTokens)
        {
            reasons.Add("too-little-text");
        }
        else if (language == "other")
        {
            reasons.Add("unknown-language");
        }

        if (run.Authors == 1)
        {
            reasons.Add("one-sided");
        }

        if (run.DecidedByOne)
        {
            reasons.Add("one-message");
        }

        return reasons;
    }

    private static string Sentence(TranscriptWarning warning) =>
        warning.Line is { } line ? string.Create(CultureInfo.InvariantCulture, $"{warning.Detail} (line {line})") : warning.Detail;

    internal static double Round(double value) => Math.Round(value, 4);
}
