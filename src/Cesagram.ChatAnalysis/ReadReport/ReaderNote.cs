using System.Globalization;
using Cesagram.ChatAnalysis.Text;
using Cesagram.Transcripts;
using Microsoft.Extensions.Localization;

namespace Cesagram.ChatAnalysis.ReadReport;

/// <summary>What the reader of a file says, in the language of the person who reads it.</summary>
/// <param name="Text">A sentence.</param>
/// <param name="Lines">Numbers of the lines meant, first ones only; often empty.</param>
/// <param name="IsEnglish">There is no translation of it yet.</param>
internal sealed record ReaderNote(string Text, string Lines, bool IsEnglish)
{
    private const int MostLines = 20;

    public static IEnumerable<ReaderNote> Of(IReadOnlyList<TranscriptWarning> warnings, IStringLocalizer<AnalysisText> text) =>
        warnings.GroupBy(warning => Family(warning.Code)).Select(group => Of(group.Key, group.First().Detail, group.Select(warning => warning.Line), text));

    public static ReaderNote Of(FailureView failure, IStringLocalizer<AnalysisText> text) =>
        Of(failure.Code, failure.Detail, [], text);

    /// <summary>More of the same is the same to a person.</summary>
    private static string Family(string code) => code.EndsWith("-more", StringComparison.Ordinal) ? code[..^"-more".Length] : code;

    private static ReaderNote Of(string code, string detail, IEnumerable<long?> lines, IStringLocalizer<AnalysisText> text)
    {
        var sentence = text["Reader." + code];
        var numbers = lines.OfType<long>().Select(line => line.ToString("N0", CultureInfo.CurrentCulture)).ToList();
        var shown = string.Join(", ", numbers.Take(MostLines)) + (numbers.Count > MostLines ? " …" : "");
        return new ReaderNote(sentence.ResourceNotFound ? detail : sentence.Value, numbers.Count == 0 ? "" : text["Reader.Lines", shown].Value, sentence.ResourceNotFound);
    }
}
