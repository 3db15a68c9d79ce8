using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.RaiseWarning;
using Cesagram.Linguistics;
using Cesagram.Postgres;
using Cesagram.Transcripts;
using Cesagram.Ui.Charts;

namespace Cesagram.ChatAnalysis.ScoreTranscript;

/// <summary>Takes what the scorer says message by message and seals it page by page, so that a long conversation never lies open as a whole.</summary>
internal sealed class ConversationRecorder(Guid conversation, Guid unit, TextKey key, Action<ConversationPage> save) : IDisposable
{
    private const int CurvePoints = 1200;
    private const int MostStrongest = 5;
    private const int MostWarnings = 100;

    private readonly InputsHash inputs = new();
    private readonly List<StoredMessage> open = new(ConversationPage.Length);
    private readonly Queue<bool> latest = new(LiveConversation.Recent);
    private int pages;
    private readonly List<ChartPoint> curve = [];
    private readonly List<int> marked = [];
    private readonly Dictionary<string, int> stages = [];
    private readonly List<(int Index, double Risk)> strongest = [];

    /// <summary>Messages among the last that speak of meeting, travelling or leaving home.</summary>
    public int RecentApproach => latest.Count(isApproach => isApproach);

    public void Add(TranscriptMessage message, MessageReport report)
    {
        inputs.Add(message, report.Time);
        open.Add(new StoredMessage(message.Kind.ToString(), message.Text, message.Edited, report));
        curve.Add(new ChartPoint(report.Index, report.RunningRisk));
        latest.Enqueue(report.Stages.Any(LeavingStages.Names.Contains));
        if (latest.Count > LiveConversation.Recent)
        {
            latest.Dequeue();
        }

        if (report.Stages.Count > 0)
        {
            marked.Add(report.Index);
            KeepIfStrong(report);
        }

        foreach (var stage in report.Stages)
        {
            stages[stage] = stages.GetValueOrDefault(stage) + 1;
        }

        if (open.Count == ConversationPage.Length)
        {
            ClosePage();
        }
    }

    /// <summary>Of all that was added; asked once, at the end.</summary>
    public byte[] InputsHash() => inputs.Finish();

    public byte[] Finish(RiskReport report, IReadOnlyList<TranscriptWarning> warnings, IReadOnlyDictionary<string, double> bandsFrom)
    {
        if (open.Count > 0)
        {
            ClosePage();
        }

        var summary = new StoredSummary(report, Decimation.Thin(curve, CurvePoints), marked, stages, strongest.ConvertAll(one => one.Index), [.. warnings.Take(MostWarnings)], bandsFrom);
        return SealedConversation.Seal(key, conversation, summary);
    }

    public void Dispose() => inputs.Dispose();

    private void KeepIfStrong(MessageReport report)
    {
        var place = strongest.FindIndex(other => other.Risk < report.Risk);
        strongest.Insert(place < 0 ? strongest.Count : place, (report.Index, report.Risk));
        if (strongest.Count > MostStrongest)
        {
            strongest.RemoveAt(MostStrongest);
        }
    }

    private void ClosePage()
    {
        save(new ConversationPage
        {
            ConversationId = conversation,
            UnitId = unit,
            Ordinal = pages,
            Sealed = SealedConversation.SealPage(key, conversation, pages, open),
        });
        pages++;
        open.Clear();
    }
}
