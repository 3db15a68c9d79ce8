using System.Globalization;
using Cesagram.Linguistics.Cues;
using Cesagram.Linguistics.Text;
using Cesagram.Transcripts;

namespace Cesagram.Linguistics.Risk;

/// <summary>Follows a conversation and tells what the report says of each message; keeps none of them.</summary>
internal sealed class ConversationRun(RiskModel model, Action<TranscriptMessage, MessageReport> emit)
{
    private const double LeastWordWeight = 0.02;
    private const int MostWordsShown = 3;

    private readonly RunningScore running = new(model.Weights, CueLexicon.Shipped);
    private readonly Dictionary<string, int> authors = [];
    private uint[] ids = new uint[64];
    private double[] shares = new double[64];
    private double? lastRisk;

    public int Count { get; private set; }

    public int Tokens { get; private set; }

    public int Authors => authors.Count;

    public double Peak { get; private set; }

    public double PeakMissing { get; private set; }

    public int? FirstWarning { get; private set; }

    public string Band { get; private set; } = "none";

    public void Add(TranscriptMessage message, Tokenizer tokenizer)
    {
        if (message.Author is null || message.Kind is MessageKind.System or MessageKind.Call or MessageKind.Deleted)
        {
            Emit(message, 0, lastRisk ?? RiskScorer.Round(model.Thresholds.Calibrate(running.Score)), [], []);
            return;
        }

        if (!authors.TryGetValue(message.Author, out var author))
        {
            author = authors[message.Author] = authors.Count;
        }

        var tokens = tokenizer.Tokenize(message.Text);
        if (ids.Length < tokens.Length)
        {
            ids = new uint[tokens.Length * 2];
            shares = new double[ids.Length];
        }

        for (var i = 0; i < tokens.Length; i++)
        {
            ids[i] = tokens[i].Id;
        }

        var before = running.Score;
        running.Add(ids.AsSpan(0, tokens.Length), author);
        Tokens += tokens.Length;
        var risk = model.Thresholds.Calibrate(running.Score);
        Follow(message.Index, risk);
        var stages = running.Hits.Select(hit => hit.Stage).Distinct().Order().Select(stage => Stage.Names[stage]).ToList();
        var added = 1 - Math.Exp(-Math.Max(0, running.Score - before));
        Emit(message, RiskScorer.Round(added), RiskScorer.Round(risk), stages, Evidence(tokens));
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

    private void Follow(int index, double risk)
    {
        var thresholds = model.Thresholds;
        var enough = running.Breadth >= Thresholds.LeastBreadth;
        PeakMissing = Math.Max(PeakMissing, running.Missing);
        Peak = Math.Max(Peak, risk);
        if (risk >= thresholds.Warn && enough)
        {
            // The warning latches: what comes later does not take it back.
            FirstWarning ??= index;
        }

        var band = risk >= thresholds.Urgent && enough ? "urgent" : risk >= thresholds.Warn && enough ? "warn" : risk >= thresholds.Watch ? "watch" : "none";
        if (Rank(band) > Rank(Band))
        {
            Band = band;
        }
    }

    private static int Rank(string band) => band switch { "urgent" => 3, "warn" => 2, "watch" => 1, _ => 0 };

    private List<EvidenceReport> Evidence(ReadOnlySpan<Token> tokens)
    {
        var evidence = new List<EvidenceReport>();
        var mass = running.Mass;
        foreach (var hit in running.Hits)
        {
            var (first, last) = (tokens[hit.First], tokens[hit.Last]);
            var share = Contributions.OfHit(model.Weights, mass, running.Breadth, hit.Stage);
            evidence.Add(new EvidenceReport(first.Start, last.Start + last.Length - first.Start, Stage.Names[hit.Stage], RiskScorer.Round(share)));
        }

        Contributions.OfTokens(model.Weights, ids.AsSpan(0, tokens.Length), shares);
        var words = new List<EvidenceReport>();
        for (var i = 0; i < tokens.Length; i++)
        {
            var weight = shares[i] / running.WordDivisor;
            if (weight >= LeastWordWeight)
            {
                words.Add(new EvidenceReport(tokens[i].Start, tokens[i].Length, "risk", RiskScorer.Round(weight)));
            }
        }

        evidence.AddRange(words.OrderByDescending(word => word.Weight).Take(MostWordsShown).OrderBy(word => word.Start));
        return evidence;
    }

    private void Emit(TranscriptMessage message, double risk, double runningRisk, IReadOnlyList<string> stages, IReadOnlyList<EvidenceReport> evidence)
    {
        Count++;
        lastRisk = runningRisk;
        emit(message, new MessageReport(message.Index, message.Author, TimeText(message.Sent), risk, runningRisk, stages, evidence));
    }

    private static string? TimeText(SentTime? sent)
    {
        if (sent is not { } time)
        {
            return null;
        }

        if (time.Precision == TimePrecision.TimeOfDay)
        {
            return time.Local.ToString("HH:mm", CultureInfo.InvariantCulture);
        }

        var local = time.Local.ToString(time.Precision == TimePrecision.Minute ? "yyyy-MM-dd'T'HH:mm" : "yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);
        return time.Offset is not { } offset ? local
            : offset == TimeSpan.Zero ? local + "Z"
            : local + (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString(@"hh\:mm", CultureInfo.InvariantCulture);
    }
}
