using Cesagram.Linguistics.Cues;
using Cesagram.Linguistics.Text;
using Cesagram.Linguistics.Text.Folding;
using Cesagram.Transcripts;

namespace Cesagram.Linguistics.Risk;

/// <summary>Follows a conversation and tells what the report says of each message; keeps none of them.</summary>
internal sealed class ConversationRun(RiskModel model, Thresholds thresholds, Action<TranscriptMessage, MessageReport> emit)
{
    private readonly RunningScore running = new(model.Weights);
    private readonly Dictionary<string, int> authors = [];
    private readonly EvidenceFinder evidence = new(model.Weights);
    private readonly SingleShare single = new();
    private readonly TokenIds ids = new();
    private double? lastRisk;

    public int Count { get; private set; }

    public int Tokens => (int)running.State.AllTokens;

    public int Authors => authors.Count;

    public double Peak => running.State.Peak;

    public double PeakMissing => running.State.PeakMissing;

    public double Reach => running.State.Reach;

    public int? FirstWarning { get; private set; }

    public bool DecidedByOne => single.Decided;

    public string Band => Thresholds.BandName(running.State.Band);

    public void Add(TranscriptMessage message, FoldingTokenizer tokenizer)
    {
        if (message.Author is null || message.Kind is MessageKind.System or MessageKind.Call or MessageKind.Deleted)
        {
            Emit(message, 0, lastRisk ?? RiskScorer.Round(thresholds.Calibrate(running.Score)), [], []);
            return;
        }

        if (!authors.TryGetValue(message.Author, out var author))
        {
            author = authors[message.Author] = authors.Count;
        }

        var tokens = tokenizer.Tokenize(message.Text);
        var read = ids.Of(tokens);
        var before = running.Score;
        running.Add(read, author);
        if (FirstWarning is null)
        {
            single.Add(running, read, author);
        }

        var (risk, _, raised) = thresholds.Follow(running);
        FirstWarning = raised ? message.Index : FirstWarning;
        var stages = running.Hits.Select(hit => hit.Stage).Where(stage => stage < Stage.Count).Distinct().Order().Select(stage => Stage.Names[stage]).ToList();
        var added = 1 - Math.Exp(-Math.Max(0, running.Score - before));
        Emit(message, RiskScorer.Round(added), RiskScorer.Round(risk), stages, evidence.Of(running, tokens, read, author));
    }

    public IReadOnlyList<ParticipantReport> Participants(IReadOnlyList<Participant> people)
    {
        var roles = people.Select(person => authors.TryGetValue(person.Name, out var author) ? running.Role(author) : double.NegativeInfinity).ToList();
        var suspect = Band is "none" || roles.Count == 0 || roles.Max() <= 0 ? -1 : roles.IndexOf(roles.Max());
        var target = suspect < 0 ? -1 : Target(people, roles, suspect);
        return [.. people.Select((person, i) => new ParticipantReport(
            person.Name,
            person.Messages,
            RiskScorer.Round(Peak / (1 + Math.Exp(-roles[i]))),
            i == suspect ? "suspected-offender" : i == target ? "possible-target" : "other"))];
    }

    private static int Target(IReadOnlyList<Participant> people, List<double> roles, int suspect)
    {
        var target = -1;
        for (var i = 0; i < people.Count; i++)
        {
            // Who wrote nothing that could be read has no role.
            if (i != suspect && double.IsFinite(roles[i]) && (target < 0 || people[i].Messages - roles[i] > people[target].Messages - roles[target]))
            {
                target = i;
            }
        }

        return target;
    }

    private void Emit(TranscriptMessage message, double risk, double runningRisk, IReadOnlyList<string> stages, IReadOnlyList<EvidenceReport> places)
    {
        Count++;
        lastRisk = runningRisk;
        emit(message, new MessageReport(message.Index, message.Author, SentTimeText.Of(message.Sent), risk, runningRisk, stages, places));
    }
}
