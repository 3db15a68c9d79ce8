namespace Cesagram.Linguistics.Evaluation;

/// <summary>
/// All that is measured of a model in one pass over labelled conversations; <c>evaluate</c> prints exactly this, in snake case.
/// Rates and scores are 0 to 1 and rounded to four digits unless said otherwise.
/// </summary>
/// <param name="Model">What was measured.</param>
/// <param name="BandsFrom">Calibrated risk from which the bands watch, warn and urgent begin.</param>
/// <param name="Lasting">A warning needs so many of the last ten messages at its threshold.</param>
/// <param name="Figures">By language and source, and <c>all</c>; empty where nothing was read.</param>
/// <param name="Overall">All conversations; null where nothing was read.</param>
/// <param name="Languages">By language, in the order of their codes, with intervals.</param>
/// <param name="Sources">By source, in the order of their names, without intervals.</param>
/// <param name="Authors">Null where no conversation has more than one author and known offenders.</param>
/// <param name="Early">Null where nothing was read.</param>
/// <param name="Stages">Null where no message is labelled with a stage.</param>
/// <param name="Missing">Null where no conversation says whether it carries signs of going missing.</param>
/// <param name="Reliability">Ten equal bins of risk; empty where nothing was read.</param>
/// <param name="Curve">Precision and recall from the highest risk to the lowest, thinned to at most 101 points; empty without both classes.</param>
public sealed record EvaluationReport(
    ModelReport Model, IReadOnlyDictionary<string, double> BandsFrom, int Lasting, IReadOnlyList<EvaluationFigures> Figures,
    GroupFigures? Overall, IReadOnlyList<GroupFigures> Languages, IReadOnlyList<GroupFigures> Sources, AuthorLevelFigures? Authors,
    EarlyFigures? Early, StageFigures? Stages, MissingFigures? Missing, IReadOnlyList<ReliabilityBin> Reliability, IReadOnlyList<CurvePoint> Curve);

/// <summary>A 95 % interval.</summary>
/// <param name="Low">Lower end.</param>
/// <param name="High">Upper end.</param>
public sealed record Interval(double Low, double High);

/// <summary>Precision to expect where risk has a stated share: r p / (r p + f (1 - p)), with recall r and rate of false alarms f.</summary>
/// <param name="Prevalence">p: share of conversations that are risky.</param>
/// <param name="Precision">Where no false alarm was seen, f is its Clopper-Pearson upper bound, so this is a lower one.</param>
public sealed record PrevalencePrecision(double Prevalence, double Precision);

/// <summary>A place on the curve of precision and recall.</summary>
/// <param name="Risk">Calibrated risk from which one would mark.</param>
/// <param name="Recall">Share of what is risky that is marked.</param>
/// <param name="Precision">Share of what is marked that is risky.</param>
public sealed record CurvePoint(double Risk, double Recall, double Precision);

/// <summary>A bin of risk.</summary>
/// <param name="From">Its lower edge.</param>
/// <param name="To">Its upper edge, which belongs to the next but for 1.</param>
/// <param name="Conversations">How many have their highest risk in it.</param>
/// <param name="MeanRisk">What the model says of them; null where there are none.</param>
/// <param name="ShareRisky">What they are; null where there are none.</param>
public sealed record ReliabilityBin(double From, double To, int Conversations, double? MeanRisk, double? ShareRisky);

/// <summary>Who is named as suspected offender when a warning is raised. The unit is an author in a conversation.</summary>
/// <param name="Conversations">Of more than one author: ordinary ones, and risky ones whose offenders are known.</param>
/// <param name="TruePositives">Named and offenders.</param>
/// <param name="FalsePositives">Named and not.</param>
/// <param name="Missed">Offenders who are not named, also where no warning was raised.</param>
/// <param name="Precision">Null where nobody is named.</param>
/// <param name="Recall">Null where nobody is an offender.</param>
/// <param name="F05">1.25 P R / (0.25 P + R); 0 where nobody is named.</param>
/// <param name="F1">2 P R / (P + R); 0 where nobody is named.</param>
public sealed record AuthorLevelFigures(
    int Conversations, int TruePositives, int FalsePositives, int Missed, double? Precision, double? Recall, double? F05, double? F1);

/// <summary>Signs of going missing; experimental, since there are no public labels.</summary>
/// <param name="Conversations">That say whether they carry such signs.</param>
/// <param name="Labelled">How many do.</param>
/// <param name="Marked">How many reach 0.5.</param>
/// <param name="Precision">Null where none is marked.</param>
/// <param name="Recall">Null where none is labelled.</param>
public sealed record MissingFigures(int Conversations, int Labelled, int Marked, double? Precision, double? Recall);

/// <summary>How well messages are told apart by stage, several at once, in conversations with a labelled stage.</summary>
/// <param name="Conversations">With at least one labelled stage.</param>
/// <param name="Messages">Of those conversations, also the ones without a stage.</param>
/// <param name="MicroF1">Over all pairs of message and stage.</param>
/// <param name="MacroF1">Mean over stages that are labelled at all.</param>
/// <param name="ByStage">All nine, in the model's order.</param>
/// <param name="OrdinaryMessages">Of conversations in which no message has a stage.</param>
/// <param name="OrdinaryFlagged">How many of those show one nonetheless.</param>
public sealed record StageFigures(
    int Conversations, int Messages, double? MicroF1, double? MacroF1, IReadOnlyList<StageFigure> ByStage, int OrdinaryMessages, int OrdinaryFlagged);

/// <summary>One stage.</summary>
/// <param name="Stage">Its name.</param>
/// <param name="Labelled">Messages labelled with it.</param>
/// <param name="Precision">Null where no message shows it.</param>
/// <param name="Recall">Null where none is labelled with it.</param>
/// <param name="F1">Null where none is labelled with it.</param>
public sealed record StageFigure(string Stage, int Labelled, double? Precision, double? Recall, double? F1);

/// <summary>How early warnings come (Sadeque, Xu and Bethard 2018; Vogt, Leser and Akbik 2021; Losada and Crestani 2016).</summary>
/// <param name="MedianDelay">In messages, the first being 1, over true warnings; null without any.</param>
/// <param name="Speed">1 less the median penalty over true warnings; null without any.</param>
/// <param name="FLatency">F1 times speed; null without risk.</param>
/// <param name="Erde5">Early risk detection error with o = 5; less is better.</param>
/// <param name="Erde50">The same with o = 50.</param>
/// <param name="Delays">Number of the message of each true warning, rising.</param>
/// <param name="Thresholds">The same figures at 25 thresholds, half log-odds apart, the shipped one in the middle.</param>
public sealed record EarlyFigures(
    double? MedianDelay, double? Speed, double? FLatency, double? Erde5, double? Erde50, IReadOnlyList<int> Delays, IReadOnlyList<LatencyAtThreshold> Thresholds);

/// <summary>How early and how well at a threshold.</summary>
/// <param name="Risk">The threshold, in calibrated risk, rounded to six digits.</param>
/// <param name="F1">Null without risk.</param>
/// <param name="Speed">Null without a true warning.</param>
/// <param name="FLatency">F1 times speed; null without risk.</param>
public sealed record LatencyAtThreshold(double Risk, double? F1, double? Speed, double? FLatency);
