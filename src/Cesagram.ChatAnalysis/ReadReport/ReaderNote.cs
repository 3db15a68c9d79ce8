using System.Globalization;
using Cesagram.ChatAnalysis.Text;
using Cesagram.Transcripts;
using Microsoft.Extensions.Localization;

namespace Cesagram.ChatAnalysis.ReadReport;

/// <summary>What the reader of a file says, in the language of the person who reads it.</summary>
/// <param name="Text">A sentence.</param>
/// <param name="Lines">Numbers of the lines meant, first ones only; often empty.</param>
/// <param name="Files">Names of the members of a zip that are meant, first ones only; often empty.</param>
/// <param name="IsEnglish">There is no translation of it yet.</param>
internal sealed record ReaderNote(string Text, string Lines, string Files, bool IsEnglish)
{
    private const int Most = 20;

    public static IEnumerable<ReaderNote> Of(IReadOnlyList<TranscriptWarning> warnings, IStringLocalizer<AnalysisText> text) =>
        warnings.GroupBy(warning => Family(warning.Code)).Select(group => Of(group.Key, group.First().Detail, [.. group], text));

    public static ReaderNote Of(FailureView failure, IStringLocalizer<AnalysisText> text) =>
        Of(failure.Code, failure.Detail, [], text);

    /// <summary>More of the same is the same to a person.</summary>
    private static string Family(string code) => code.EndsWith("-more", StringComparison.Ordinal) ? code[..^"-more".Length] : code;

    private static ReaderNote Of(string code, string detail, IReadOnlyList<TranscriptWarning> warnings, IStringLocalizer<AnalysisText> text)
    {
        var sentence = text["Reader." + code];
        var lines = Some(warnings.Select(warning => warning.Line?.ToString("N0", CultureInfo.CurrentCulture)));
        var files = Some(warnings.Select(warning => warning.Member));
        return new ReaderNote(
            sentence.ResourceNotFound ? detail : sentence.Value,
            lines.Length == 0 ? "" : text["Reader.Lines", lines].Value,
            files.Length == 0 ? "" : text["Reader.Files", files].Value,
            sentence.ResourceNotFound);
    }

    private static string Some(IEnumerable<string?> names)
    {
        var all = names.OfType<string>().Distinct().ToList();
        return string.Join(", ", all.Take(Most)) + (all.Count > Most ? " …" : "");
    }
}
