using System.Globalization;
using System.Text;
using Cesagram.ChatAnalysis.ReadReport;
using Cesagram.ChatAnalysis.Text;
using Cesagram.Ui.Languages;
using Microsoft.Extensions.Localization;

namespace Cesagram.ChatAnalysis.ExportBundle;

/// <summary>What each file of a bundle is and how to check it: in English, and in the reader's language in front of it.</summary>
internal static class BundleReadme
{
    private const int Width = 100;

    /// <summary>For whoever recomputes: one wording for all, since it is a specification.</summary>
    private const string Hashes =
        """
        custody.json, hash: SHA-256 over the text "cesagram audit 1", the 32 bytes of previousHash and then, in this order, unit, number, microseconds
        (since 1970-01-01 UTC), kind, event, actor, subject, reason and details. Each is written as its length in bytes (4 bytes, big-endian; FFFFFFFF
        where there is none) and its UTF-8 text; numbers in decimal, details exactly as the string in custody.json.

        scores.json and report.json, inputs hash: SHA-256 over the text "cesagram inputs 1" and then, for every entry of the conversation in its order,
        author, kind, time and text, each written as above; kind is one of Text, System, Media, Location, Deleted, Call and ViewOnce, time as in
        report.json.
        """;

    public static byte[] Write(TranscriptView transcript, string? original, DateTimeOffset now, string by, string language, IStringLocalizer<ProofText> text, IStringLocalizer<AnalysisText> analysis)
    {
        var readme = new StringBuilder();
        foreach (var code in new[] { MailLanguage.Known(language), Language.Default }.Distinct())
        {
            using var used = MailLanguage.Use(code);
            Append(readme, transcript, original, now, by, text, analysis);
        }

        return Encoding.UTF8.GetBytes(readme.Append(Hashes.ReplaceLineEndings("\n")).Append('\n').ToString());
    }

    private static void Append(StringBuilder readme, TranscriptView transcript, string? original, DateTimeOffset now, string by, IStringLocalizer<ProofText> text, IStringLocalizer<AnalysisText> analysis)
    {
        void Line(string line) => readme.Append(Wrapped(line)).Append('\n');
        Line(text["Readme.Title"].Value.ToUpper(CultureInfo.CurrentCulture));
        readme.Append('\n');
        Line(text["Readme.Transcript", transcript.Id].Value);
        Line(text["Readme.Made", Moments.Utc(now), by].Value);
        if (original is not null)
        {
            Line(text["Readme.File", transcript.FileName ?? original, original].Value);
            Line(text["Readme.Sha256", transcript.Sha256 ?? ""].Value);
        }

        readme.Append('\n');
        foreach (var (file, key) in new[]
            {
                (original, "Readme.Original"), ("report.json", "Readme.Report"), ("report.csv", "Readme.ReportCsv"), ("messages.jsonl", "Readme.Messages"),
                ("scores.json", "Readme.Scores"), ("custody.json, custody.csv", "Readme.Custody"), ("SHA256SUMS", "Readme.Sums"),
            })
        {
            if (file is not null)
            {
                Line($"- {file}: {text[key].Value}");
            }
        }

        readme.Append('\n');
        Line(text["Readme.Check"].Value);
        Line(text["Readme.Chain"].Value);
        readme.Append('\n');
        Line(analysis["Report.PersonDecides"].Value);
        readme.Append('\n').Append('-', Width).Append("\n\n");
    }

    /// <summary>For editors that do not wrap; a name that is longer than a line stays whole.</summary>
    private static string Wrapped(string line)
    {
        var wrapped = new StringBuilder();
        var at = 0;
        foreach (var word in line.Split(' '))
        {
            if (at > 0 && at + 1 + word.Length > Width)
            {
                wrapped.Append('\n');
                at = 0;
            }
            else if (at > 0)
            {
                wrapped.Append(' ');
                at++;
            }

            wrapped.Append(word);
            at += word.Length;
        }

        return wrapped.ToString();
    }
}
