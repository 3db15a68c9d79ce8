using System.Reflection;
using System.Text.RegularExpressions;
using Cesagram.Linguistics.Evaluation.Printing;

namespace Cesagram.Linguistics.Evaluation;

/// <summary>The model card: fixed texts with the figures of a run in them.</summary>
public static partial class ModelCard
{
    /// <summary>Writes the card; the same figures and context give the same text.</summary>
    /// <param name="report">What was measured.</param>
    /// <param name="context">Day, commands, and figures of other runs.</param>
    /// <returns>Markdown.</returns>
    /// <exception cref="InvalidDataException">Nothing was read, so there is nothing to report.</exception>
    public static string Markdown(EvaluationReport report, PrintContext context)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(context);
        var texts = CardTexts.Of(report, context);
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("Cesagram.Linguistics.Evaluation.model-card.md")!);
        return Place().Replace(reader.ReadToEnd(), place => texts[place.Groups[1].Value]);
    }

    [GeneratedRegex(@"\{\{([a-z_]+)\}\}")]
    private static partial Regex Place();
}
