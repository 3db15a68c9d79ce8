using Cesagram.Linguistics.Training;

namespace Cesagram.Linguistics.Evaluation;

/// <summary>
/// The protocol of PAN-2012 sexual predator identification, author task (Inches and Crestani 2012): the unit is the author, F0.5 is taken over
/// all predators of the list, and nothing is filtered. An author is marked who is the suspected offender of any conversation in which a warning
/// is raised at the model's threshold.
/// </summary>
public static class Pan12Protocol
{
    private const int Soon = 5;
    private const int Late = 50;

    /// <summary>Measures a model. Memory grows with authors and conversations, a few numbers for each, never with text; the result does not depend on threads.</summary>
    /// <param name="model">What is measured.</param>
    /// <param name="corpus">PAN-2012 XML, also as zip; not compressed otherwise, seekable.</param>
    /// <param name="predators">Of the same corpus.</param>
    /// <param name="progress">Told the conversations read so far, now and then.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <exception cref="InvalidDataException">The XML is damaged: figures of what stands before would not be the corpus's.</exception>
    /// <exception cref="Cesagram.Transcripts.TranscriptFormatException">The file is no PAN-2012 XML.</exception>
    public static Pan12Figures Evaluate(
        RiskModel model, TrainingFile corpus, PredatorList predators, IProgress<int>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(predators);
        return Figures(Pan12Decisions.Of(model, corpus, progress, cancellationToken), predators);
    }

    /// <summary>Figures from decisions alone; takes them one by one.</summary>
    internal static Pan12Figures Figures(IEnumerable<ConversationDecision> decisions, PredatorList predators)
    {
        var authors = new AuthorFigures(predators);
        var outcomes = new List<EarlyOutcome>();
        var ranked = new List<Ranked>();
        foreach (var decision in decisions)
        {
            var isPositive = decision.Authors.Any(author => predators.Contains(author.Author));
            outcomes.Add(new EarlyOutcome(isPositive, decision.Alarm));
            ranked.Add(new Ranked(decision.Risk, isPositive));
            foreach (var author in decision.Authors)
            {
                authors.Add(author);
            }
        }

        return new Pan12Figures(
            "none",
            new Pan12Counts(outcomes.Count, outcomes.Count(outcome => outcome.IsPositive), authors.Count, predators.Count, authors.PredatorsSeen),
            authors.Figures(), Conversations(EarlyDetection.Counts(outcomes), ranked), Early(outcomes));
    }

    private static Pan12Conversations Conversations(DecisionCounts counts, List<Ranked> ranked) => new(
        counts.Hits + counts.Alarms, counts.Hits, counts.Alarms, counts.Missed,
        Rounded.Of(counts.Precision), Rounded.Of(counts.Recall), Rounded.Of(counts.F1), Rounded.Of(counts.F05), Rounded.Of(Ranking.AveragePrecision(ranked)));

    private static Pan12Early Early(List<EarlyOutcome> outcomes) => new(
        Rounded.Of(EarlyDetection.MedianDelay(outcomes)), Rounded.Of(EarlyDetection.Speed(outcomes)), Rounded.Of(EarlyDetection.FLatency(outcomes)),
        Rounded.Of(EarlyDetection.Erde(outcomes, Soon)), Rounded.Of(EarlyDetection.Erde(outcomes, Late)));
}
