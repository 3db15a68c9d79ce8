using System.Text;

namespace Cesagram.KnowledgeHub.ImportRecords;

/// <summary>How bytes were read.</summary>
/// <param name="Text">Null: they could not be read, and <paramref name="Tried"/> says as what.</param>
/// <param name="Name">Name of the encoding that was taken.</param>
/// <param name="Tried">Encodings that were tried, in order.</param>
internal sealed record DecodedText(string? Text, string Name, IReadOnlyList<string> Tried);

/// <summary>Recognises UTF-8, UTF-16 and the three code pages of our languages; what is not clear is not guessed.</summary>
internal static class ImportEncoding
{
    private const double Clear = 0.9;
    private const int LongWithoutAscii = 5;

    /// <summary>Letters beyond ASCII that texts of each page's languages are written with.</summary>
    private static readonly (string Name, string Letters)[] Pages =
    [
        ("windows-1253", "αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩΆΈΉΊΌΎΏ"),
        ("windows-1257", "ąčęėįšųūžĄČĘĖĮŠŲŪŽ"),
        ("windows-1252", "àâäáãåæçéèêëíìîïñóòôöõøœúùûüÿßÀÂÄÁÆÇÉÈÊËÍÌÎÏÓÒÔÖŒÚÙÛÜŸ"),
    ];

    private const string Signs = "“”‘’„–—…«»·°€§©®\u00A0";

    static ImportEncoding() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>What an editor can choose from.</summary>
    public static IReadOnlyList<string> Choices { get; } = ["utf-8", "utf-16", "windows-1253", "windows-1257", "windows-1252"];

    /// <param name="bytes">The file.</param>
    /// <param name="wanted">An editor's choice of <see cref="Choices"/>; null: recognise it.</param>
    public static DecodedText Read(byte[] bytes, string? wanted)
    {
        if (wanted is not null && Choices.Contains(wanted))
        {
            return new DecodedText(TryRead(bytes, wanted), wanted, [wanted]);
        }

        if (Utf16(bytes) is { } utf16)
        {
            return new DecodedText(TryRead(bytes, utf16), "utf-16", ["utf-16"]);
        }

        if (TryRead(bytes, "utf-8") is { } text)
        {
            return new DecodedText(text, "utf-8", ["utf-8"]);
        }

        IReadOnlyList<string> tried = ["utf-8", .. Pages.Select(page => page.Name)];
        var best = Pages
            .Select(page => (page.Name, Text: TryRead(bytes, page.Name), page.Letters))
            .Where(page => page.Text is not null)
            .Select(page => (page.Name, page.Text, Score: Share(page.Text!, page.Letters)))
            .OrderByDescending(page => page.Score)
            .ToList();
        return best is [var first, ..] && first.Score >= Clear && (best.Count == 1 || first.Score - best[1].Score >= 0.05)
            ? new DecodedText(first.Text, first.Name, tried)
            : new DecodedText(null, "", tried);
    }

    /// <summary>Whether it is UTF-8 that was once read as a code page: "Ã©" for "é".</summary>
    public static bool LooksMisread(string text)
    {
        if (text.Contains('\uFFFD', StringComparison.Ordinal))
        {
            return true;
        }

        foreach (var page in Pages)
        {
            var encoding = Strict(page.Name);
            try
            {
                var bytes = encoding.GetBytes(text);
                if (Array.Exists(bytes, b => b >= 0x80) && new UTF8Encoding(false, true).GetString(bytes).Length < text.Length)
                {
                    return true;
                }
            }
            catch (ArgumentException)
            {
                // Not written with this page's letters only, or no UTF-8: then it was not misread this way.
            }
        }

        return false;
    }

    /// <summary>How many of the letters beyond ASCII are of the page's languages and stand where they may: no word mixes Greek with Latin letters, and a long Latin one has ASCII letters in it.</summary>
    private static double Share(string text, string letters)
    {
        var (beyond, fitting) = (0, 0);
        for (var from = 0; from < text.Length;)
        {
            var to = from;
            while (to < text.Length && char.IsLetter(text[to]))
            {
                to++;
            }

            var word = text.AsSpan(from, Math.Max(1, to - from));
            var hasAscii = word.ContainsAnyInRange('A', 'Z') || word.ContainsAnyInRange('a', 'z');
            foreach (var c in word)
            {
                if (c >= 0x80 && !Signs.Contains(c, StringComparison.Ordinal))
                {
                    var stands = c is >= '\u0370' and <= '\u03FF' ? !hasAscii : hasAscii || word.Length < LongWithoutAscii;
                    beyond++;
                    fitting += stands && letters.Contains(c, StringComparison.Ordinal) ? 1 : 0;
                }
            }

            from += word.Length;
        }

        return beyond == 0 ? 0 : (double)fitting / beyond;
    }

    private static string? Utf16(byte[] bytes)
    {
        if (bytes is [0xFF, 0xFE, ..])
        {
            return "utf-16";
        }

        if (bytes is [0xFE, 0xFF, ..])
        {
            return "utf-16BE";
        }

        // Without a mark: text of ours is full of ASCII, so every second byte is 0.
        var looked = Math.Min(bytes.Length, 4000) / 2 * 2;
        var zeros = new int[2];
        for (var i = 0; i < looked; i++)
        {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }

        return zeros[1] * 10 > looked && zeros[0] * 50 < looked ? "utf-16" : zeros[0] * 10 > looked && zeros[1] * 50 < looked ? "utf-16BE" : null;
    }

    private static string? TryRead(byte[] bytes, string name)
    {
        try
        {
            var text = Strict(name == "utf-16" && bytes is [0xFE, 0xFF, ..] ? "utf-16BE" : name).GetString(bytes).TrimStart('\uFEFF');
            // Control characters that no text has show that it is none, or read the wrong way.
            return text.Any(c => (c < ' ' && c is not ('\t' or '\n' or '\r' or '\f')) || c is >= '\u007F' and <= '\u009F') ? null : text;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static Encoding Strict(string name) => Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
}
