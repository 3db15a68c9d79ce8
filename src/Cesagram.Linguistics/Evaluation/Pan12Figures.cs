namespace Cesagram.Linguistics.Evaluation;

/// <summary>What a model reaches on a PAN-2012 corpus. Figures are rounded to four digits; F0.5 = 1.25 P R / (0.25 P + R).</summary>
/// <param name="Filter">Always <c>none</c>: no conversation and no author is left out.</param>
/// <param name="Counts">What was read.</param>
/// <param name="Authors">The official figures.</param>
/// <param name="Conversations">A conversation is positive if a listed predator takes part, and marked if a warning is raised in it.</param>
/// <param name="Early">How early warnings come.</param>
public sealed record Pan12Figures(string Filter, Pan12Counts Counts, Pan12Authors Authors, Pan12Conversations Conversations, Pan12Early Early);

/// <summary>What was read.</summary>
/// <param name="Conversations">All of the corpus.</param>
/// <param name="ConversationsWithPredators">In which a listed predator wrote.</param>
/// <param name="Authors">Who wrote at least one message.</param>
/// <param name="PredatorsListed">Ids of the list; the denominator of recall.</param>
/// <param name="PredatorsSeen">Those of them who are among the authors.</param>
public sealed record Pan12Counts(int Conversations, int ConversationsWithPredators, int Authors, int PredatorsListed, int PredatorsSeen);

/// <summary>Figures of the author task (Inches and Crestani 2012). Listed predators who are never seen count as missed.</summary>
/// <param name="Marked">Authors who are the suspected offender of a conversation in which a warning is raised.</param>
/// <param name="TruePositives">Marked and listed.</param>
/// <param name="FalsePositives">Marked and not listed.</param>
/// <param name="Missed">Listed and not marked.</param>
/// <param name="Precision">Null where nobody is marked.</param>
/// <param name="Recall">Over all who are listed.</param>
/// <param name="F1">2 P R / (P + R); 0 where nobody is marked.</param>
/// <param name="F05">The official figure; 0 where nobody is marked.</param>
/// <param name="F05Interval">95 % interval by bootstrap over authors, with 1,000 resamples and a fixed seed: lower and upper end.</param>
/// <param name="RecallAtPrecision95">Largest recall at a precision of .95 or more when authors are ranked by their highest risk in any conversation.</param>
/// <param name="RecallAtPrecision90">The same at .90.</param>
/// <param name="PrAuc">Average precision of that ranking; null where all authors, or none, are listed.</param>
public sealed record Pan12Authors(
    int Marked, int TruePositives, int FalsePositives, int Missed, double? Precision, double? Recall, double? F1, double? F05,
    IReadOnlyList<double>? F05Interval, double? RecallAtPrecision95, double? RecallAtPrecision90, double? PrAuc);

/// <summary>Figures by conversation; null where no listed predator is seen.</summary>
/// <param name="Marked">In which a warning is raised.</param>
/// <param name="TruePositives">Marked and positive.</param>
/// <param name="FalsePositives">Marked and not positive.</param>
/// <param name="Missed">Positive and not marked.</param>
/// <param name="Precision">Null also where none is marked.</param>
/// <param name="Recall">Over all positive conversations.</param>
/// <param name="F1">2 P R / (P + R).</param>
/// <param name="F05">As for authors.</param>
/// <param name="PrAuc">Average precision when ranked by risk; null without both classes.</param>
public sealed record Pan12Conversations(
    int Marked, int TruePositives, int FalsePositives, int Missed, double? Precision, double? Recall, double? F1, double? F05, double? PrAuc);

/// <summary>How early warnings come (Vogt, Leser and Akbik 2021; Losada and Crestani 2016), over whole conversations.</summary>
/// <param name="MedianDelay">Number of the message at which the warning is raised, the first being 1: median over true positives; null without any.</param>
/// <param name="Speed">1 less the median penalty over true positives; null without any.</param>
/// <param name="FLatency">F1 by conversation times speed; null where no listed predator is seen.</param>
/// <param name="Erde5">Early risk detection error with o = 5; less is better.</param>
/// <param name="Erde50">The same with o = 50.</param>
public sealed record Pan12Early(double? MedianDelay, double? Speed, double? FLatency, double? Erde5, double? Erde50);
