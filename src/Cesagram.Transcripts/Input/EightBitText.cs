using System.Text;

namespace Cesagram.Transcripts.Input;

/// <summary>Guesses the code page of a text that is no Unicode: the one in which it reads most like a language that was written in it.</summary>
internal static class EightBitText
{
    /// <param name="Number">Of Windows.</param>
    /// <param name="Common">Letters beyond ASCII that make up most of such a text.</param>
    /// <param name="Other">The rest of its languages' letters.</param>
    private sealed record CodePage(int Number, string Common, string Other);

    private static readonly CodePage[] CodePages =
    [
        new(1252, "éèàçùêâîôûñáíóúãõäöüßåøæìò", "ëïœÿðþýÉÈÀÇÙÊÂÎÔÛËÏŒÑÁÍÓÚÃÕÄÖÜÅØÆÌÒÐÞÝ¿¡ºª"),
        new(1250, "ąęłśćżźńóáéíýůúěščřžďťňöüőűăâîşţđ", "ĄĘŁŚĆŻŹŃÓÁÉÍÝŮÚĚŠČŘŽĎŤŇÖÜŐŰĂÂÎŞŢĐäĺľŕôßÄ"),
        new(1251, "оеаинтсрвлкмдпуяыьзібіїє", "бгчйхжшюцщэфъёґўџјљњћђАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯЁІЇЄҐ№"),
        new(1253, "αοιετσνηυρπκμλςίάέόήύώγδω", "βζθξφχψϊϋΐΰΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩΆΈΉΊΌΎΏΪΫ"),
        new(1254, "ığşçöü", "İĞŞÇÖÜâîûÂÎÛ"),
        new(1255, "יולהאמרשבתנםכעדקח", "גטזסצפןךףץ"),
        new(1256, "اليمنرتبوهةدعسفكقح", "جخذزشصضطظغثىءآأؤإئپچژگ،؛؟"),
        new(1257, "ąčęėįšųūžāēīļņšģķõäöü", "ĄČĘĖĮŠŲŪŽĀĒĪĻŅĢĶÕÄÖÜóżźłńś"),
    ];

    static EightBitText() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static Encoding Guess(ReadOnlySpan<byte> bytes)
    {
        var best = Encoding.GetEncoding(CodePages[0].Number);
        var most = long.MinValue;
        foreach (var page in CodePages)
        {
            var encoding = Encoding.GetEncoding(page.Number);
            var score = Score(encoding.GetString(bytes), page);
            if (score > most)
            {
                (best, most) = (encoding, score);
            }
        }

        return best;
    }

    /// <summary>Null for a name that no encoding has.</summary>
    public static Encoding? Find(string name)
    {
        try
        {
            return Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static long Score(string text, CodePage page)
    {
        var score = 0L;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c < '\u0080')
            {
                continue;
            }

            var before = i > 0 ? text[i - 1] : ' ';
            var isInside = char.IsLetter(before) && i + 1 < text.Length && char.IsLetter(text[i + 1]);
            score += page.Common.Contains(c) ? 3
                : page.Other.Contains(c) ? 1
                : char.IsLetter(c) || char.IsControl(c) || c == '\uFFFD' ? -4
                // Signs stand between words; ³ and ¹ within one are letters of another code page.
                : isInside && c is not ('’' or '\'' or '·') ? -4 : 0;
            // No word goes on with a capital.
            score -= char.IsUpper(c) && char.IsLower(before) ? 4 : 0;
        }

        return score;
    }
}
