namespace Cesagram.Linguistics.Tests.Text;

/// <summary>Strings put together at random from pieces that a tokeniser can get wrong; the same for the same seed.</summary>
internal sealed class RandomText(int seed)
{
    private const int MostPieces = 30;

    private static readonly string[] Ascii = [.. Enumerable.Range(0, 128).Select(c => ((char)c).ToString()), "aaa", "!!!!", "''", "1234567890", "\r\n"];
    private static readonly string[] Words = "hello HELLO don't o''clock rock'n'roll soooo 12 123 2024 10:30 wait... ?! :-) a b internationalisation antidisestablishmentarianism".Split(' ');

    private static readonly string[] Addresses =
        "http:// HTTPS:// https://x www. WWW.x ww. www / // @ a@b.c a@b @. .@ x@y.z@w.v ://x . .. h w mailto: \u00e9@\u00e9.gr www.\u03b1.gr \u200d \ud83d\ude02 \u0007".Split(' ');

    private static readonly string[] Latin = "\u00e9 \u00c9 e\u0301 E\u0300 \u0153 \u0152 \u00df \u1e9e \u0130 \u0131 i\u0307 \u0117 \u0116 \u0173 u\u0328 \u010d c\u030c \u01c5 \u00ab \u00bb \u2019 \u2018 ' \u2013 \u201c \u20ac \u00b7 \u02bc a l".Split(' ');
    private static readonly string[] Greek = "\u03b1 \u0391 \u03ac \u03b1\u0301 \u03c2 \u03c3 \u03a3 \u1f00 \u0391\u0313 \u0390 \u03ca\u0301 \u1fb3 \u0345 \u037e \u0387 \u03d0 \u2126 \u039a\u03b1\u03bb\u03b7\u03bc\u03ad\u03c1\u03b1 \u03c4\u2019".Split(' ');
    private static readonly string[] Cyrillic = "\u043f \u041f \u0439 \u0438\u0306 \u0451 \u0415\u0308 \u0456 \u0490 \u0460 \u0483 \u041f\u0440\u0438\u0432\u0435\u0442".Split(' ');

    private static readonly string[] Emoji =
        "\ud83d\ude02 \ud83d\udc4d\ud83c\udffd \ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67 \u2764\ufe0f \u2764 \ufe0f 1\ufe0f\u20e3 \ud83c\udde7\ud83c\uddea \ud83c\udff4\udb40\udc67\udb40\udc7f \ud83c\udd70 \ud83c\ude01 \u2122 \u263a lol \u2026".Split(' ');

    private static readonly string[] Broken = "\ud83d \ude02 \ufffe \uffff \ufffd \u0000 \ud800\ud800 \udc00 a \u0301 \ud83d\u0301 \ud834\udd5e \ud835\udcd7 \ud801\udc00 \ud801\udc28 \udbff\udfff".Split(' ');
    private static readonly string[] Invisible = "\u200b \u200c \u200d \u200e \u00ad \ufeff \u2060 \u202e \u2066 \u061c \u180e \u00a0 \u202f \u2003 \u3000 \u2028 \u0085 \u001c \u000b a b ' 1 \u0301".Split(' ');

    private static readonly string[] East =
        "\u4f60 \u597d \u3042 \u30ab \uff76 \uff9e \uff9f \u3099 \u304b \uac00 \u1100 \u1161 \u11a8 \u3131 \u314f \uffa1 \uffc2 \uff21 \uff11 \uff01 \u3002 \uf900 \ud842\udfb7 \u2460 \u3400 \u30fc".Split(' ');

    private static readonly string[] South =
        "\u0645 \u0631 \u0627\u0653 \u0622 \u064e \u0651 \u0650 \ufdfa \ufefb \u0640 \u0660 \u0661 \u05e9\u05c1 \u05dc\u05bc \ufb2a \u0915 \u093f \u094d \u09c7\u09be \u0e2a \u0e31 \u0e33 \u0966 \u0f71\u0f72 \u0f73 \u1025\u102e \u1b05\u1b35 \ud836\udfce \ud804\udc99\ud804\udcba".Split(' ');

    private static readonly string[] Marks = "\u0300 \u0316 \u0315 \u0338 \u0344 \u0345 \u0340 \u20d0 \u20dd \u0903 \ud834\udd65 \u05b0 a \u03b9 =".Split(' ');
    private static readonly string[][] Alphabets = [Ascii, Words, Addresses, Latin, Greek, Cyrillic, Emoji, Broken, Invisible, East, South, Marks];

    private readonly Random random = new(seed);

    public static int Kinds => Alphabets.Length + 2;

    /// <param name="kind">Below <see cref="Kinds"/>: an alphabet with blanks and words between, all alphabets mixed, any units.</param>
    public string Next(int kind)
    {
        var count = random.Next(8) == 0 ? random.Next(MostPieces * 8) : random.Next(MostPieces);
        var blanks = random.Next(1, 8);
        return string.Concat(Enumerable.Range(0, count).Select(_ => random.Next(blanks + 1) == 0 ? " " : Piece(kind)));
    }

    private string Piece(int kind)
    {
        var alphabet = kind switch
        {
            _ when kind < Alphabets.Length && random.Next(8) > 0 => Alphabets[kind],
            _ when kind < Alphabets.Length => Words,
            _ => Alphabets[random.Next(Alphabets.Length)],
        };
        var piece = kind == Kinds - 1 ? ((char)random.Next(0x10000)).ToString() : alphabet[random.Next(alphabet.Length)];
        return random.Next(20) == 0 ? string.Concat(Enumerable.Repeat(piece, random.Next(1, 90))) : piece;
    }
}
