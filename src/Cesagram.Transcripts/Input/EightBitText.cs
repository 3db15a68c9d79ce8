using System.Text;

namespace Cesagram.Transcripts.Input;

/// <summary>Guesses the code page of a text that is no Unicode: the one in which it reads most like a language that was written in it.</summary>
internal static class EightBitText
{
    /// <param name="CodePage">Of Windows.</param>
    /// <param name="Common">Letters beyond ASCII that make up most of such a text.</param>
    /// <param name="Rare">The rest; capitals of these and of the common ones need not be named.</param>
    /// <param name="IsLatin">Its other letters are those of ASCII.</param>
    private sealed record Language(int CodePage, string Common, string Rare = "", bool IsLatin = true);

    private static readonly Language[] Languages =
    [
        new(1252, "éèàçùêâîôû", "ëïœÿüæ"),
        new(1252, "äöüß"),
        new(1252, "áéíóúñ¿¡", "üçàèòï"),
        new(1252, "ãçáéíóúâêô", "õàüº"),
        new(1252, "àèéìòù", "óî"),
        new(1252, "äöå", "éø"),
        new(1252, "æøå", "éòóôü"),
        new(1252, "ëéïöü", "èêáóúí"),
        new(1252, "ðþæöáéíóúý"),
        new(1250, "ąęłśćżźńó"),
        new(1250, "áéíýůúěščřž", "ďťňóľôĺŕä"),
        new(1250, "áéíóöüőűú"),
        new(1250, "ăâîşţ", "șț"),
        new(1250, "čćžšđ"),
        new(1251, "оеаинтсрвлкмдпуяыьзібіїє", "бгчйхжшюцщэфъёґў№", false),
        new(1251, "оеаинтсрвлкмдпуј", "бгчхжшцфљњћђџ", false),
        new(1253, "αοιετσνηυρπκμλςίάέόήύώγδω", "βζθξφχψϊϋΐΰ", false),
        new(1254, "ığşçöü", "âîû"),
        new(1255, "יולהאמרשבתנםכעדקח", "גטזסצפןךףץ", false),
        new(1256, "اليمنرتبوهةدعسفكقح", "جخذزشصضطظغثىءآأؤإئپچژگ،؛؟", false),
        new(1257, "ąčęėįšųūž"),
        new(1257, "āēīļņšģķūžč"),
        new(1257, "õäöü", "šž"),
    ];

    static EightBitText() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static Encoding Guess(ReadOnlySpan<byte> bytes)
    {
        var (best, most) = (Languages[0].CodePage, long.MinValue);
        foreach (var page in Languages.GroupBy(language => language.CodePage))
        {
            var text = Encoding.GetEncoding(page.Key).GetString(bytes);
            foreach (var language in page)
            {
                var score = Score(text, language);
                (best, most) = score > most ? (page.Key, score) : (best, most);
            }
        }

        return Encoding.GetEncoding(best);
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

    private static long Score(string text, Language language)
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
            var after = i + 1 < text.Length ? text[i + 1] : ' ';
            var small = char.ToLowerInvariant(c);
            score += language.Common.Contains(small) || c == 'İ' ? 3
                : language.Rare.Contains(small) ? 1
                : char.IsLetter(c) || char.IsControl(c) || c == '\uFFFD' ? -4
                // Signs stand between words; ³ and ¹ within one are letters of another code page.
                : char.IsLetter(before) && char.IsLetter(after) && c is not ('’' or '·') ? -4 : 0;
            // No word goes on with a capital, none mixes scripts, and Latin ones are mostly ASCII.
            score -= char.IsUpper(c) && char.IsLower(before) ? 4 : 0;
            score -= language.IsLatin
                ? before > '\u007F' && char.IsLetter(before) && after > '\u007F' && char.IsLetter(after) ? 4 : 0
                : char.IsLetter(c) && (char.IsAsciiLetter(before) || char.IsAsciiLetter(after)) ? 6 : 0;
        }

        return score;
    }
}
