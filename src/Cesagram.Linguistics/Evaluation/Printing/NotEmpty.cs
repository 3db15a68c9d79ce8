namespace Cesagram.Linguistics.Evaluation.Printing;

/// <summary>A report of nothing would look like one of a bad model.</summary>
internal static class NotEmpty
{
    /// <exception cref="InvalidDataException">Nothing was read.</exception>
    public static GroupFigures Of(EvaluationReport report) =>
        report.Overall ?? throw new InvalidDataException("The files hold no labelled conversation, so there is nothing to report. Name files of labelled conversations.");
}
