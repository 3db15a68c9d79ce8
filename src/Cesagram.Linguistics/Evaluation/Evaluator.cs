using Cesagram.Linguistics.Training;

namespace Cesagram.Linguistics.Evaluation;

/// <summary>Figures of a group of conversations.</summary>
/// <param name="Group">Language and source.</param>
/// <param name="Conversations">How many.</param>
/// <param name="Risky">How many of them are labelled as risk.</param>
/// <param name="Warned">How many reached the warning threshold.</param>
/// <param name="TruePositives">Warned and risky.</param>
/// <param name="FalseAlarms">Warned and ordinary.</param>
/// <param name="FalseAlarmsUpperBound">Upper end of the 95 % interval (Clopper and Pearson 1934) of false alarms per 1,000 ordinary conversations.</param>
/// <param name="Precision">Null without a warning.</param>
/// <param name="Recall">Null without risk.</param>
/// <param name="F05">1.25 P R / (0.25 P + R); null where P or R is.</param>
/// <param name="PrAuc">Average precision over all thresholds; null without both classes.</param>
/// <param name="Brier">Mean squared error of the calibrated risk.</param>
/// <param name="Ece">Expected calibration error over ten equal bins.</param>
public sealed record EvaluationFigures(
    string Group, int Conversations, int Risky, int Warned, int TruePositives, int FalseAlarms, double? FalseAlarmsUpperBound,
    double? Precision, double? Recall, double? F05, double? PrAuc, double Brier, double Ece);

/// <summary>Measures a model on labelled conversations.</summary>
public static class Evaluator
{
    // Read outside of the parallel part, so that what is wrong with a file is thrown as it is.
    private const int Block = 512;

    /// <summary>Reads all conversations once and gives every figure of them.</summary>
    /// <param name="model">What is measured.</param>
    /// <param name="files">Hashed or readable, as for training.</param>
    /// <param name="predators">Labels PAN-2012 XML, as for training.</param>
    /// <exception cref="InvalidDataException">A file is of no known form, or PAN-2012 XML and <paramref name="predators"/> do not come together.</exception>
    public static EvaluationReport Report(RiskModel model, IReadOnlyList<TrainingFile> files, PredatorList? predators = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        var pan12 = new Pan12Labels(predators);
        var outcomes = Outcomes(model, files.SelectMany(file => CorpusReader.Read(file, pan12)));
        pan12.Check();
        return ReportMaker.Of(model, outcomes);
    }

    /// <summary>Figures for every language and source of the files, and for all together: those of <see cref="Report"/>.</summary>
    /// <param name="model">What is measured.</param>
    /// <param name="files">Hashed or readable, as for training.</param>
    /// <param name="predators">Labels PAN-2012 XML, as for training.</param>
    /// <exception cref="InvalidDataException">As for <see cref="Report"/>.</exception>
    public static IReadOnlyList<EvaluationFigures> Evaluate(RiskModel model, IReadOnlyList<TrainingFile> files, PredatorList? predators = null) =>
        Report(model, files, predators).Figures;

    internal static List<ConversationOutcome> Outcomes(RiskModel model, IEnumerable<TokenStream> streams) =>
        [.. streams.Chunk(Block).SelectMany(block => block.AsParallel().AsOrdered().Select(stream => ConversationOutcome.Of(model, stream)).ToList())];
}
