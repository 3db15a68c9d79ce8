using System.Globalization;
using System.Text;

namespace Cesagram.Linguistics.Text;

/// <summary>What is known of a rune once it is in lower case; asked of .NET, so that it cannot disagree with it.</summary>
internal readonly struct CharFacts
{
    /// <summary>Highest bit of <see cref="InWindow"/>: not for a <see cref="TextWindow"/>.</summary>
    public const byte Care = 0x80;

    private const byte Steady = 0x40;
    private const byte KindBits = 0x07;
    private const int HangulJamo = 0x1100;
    private const int HangulJamoEnd = 0x1200;
    private const int LateHangulJamo = 0xD7B0;
    private const int LateHangulJamoEnd = 0xD800;

    private CharFacts(Rune rune)
    {
        var lower = rune.Value == 0x2019 ? new Rune('\'') : Rune.ToLowerInvariant(rune);
        var category = Rune.GetUnicodeCategory(rune);
        var kind = KindOf(lower);
        var isSteady = IsUnchangedAnywhere(rune, category) && (rune.IsBmp ? lower.IsBmp : lower == rune);
        var isSimple = isSteady && rune.IsBmp && (kind is not (CharKind.Digit or CharKind.Mark or CharKind.Format) || rune.IsAscii);
        InWindow = (byte)((byte)kind | (isSimple ? 0 : Care) | (isSteady && !isSimple ? Steady : 0));
        Lower = lower.IsBmp ? (char)lower.Value : '\0';
        Span<byte> bytes = stackalloc byte[4];
        Utf8Length = (byte)lower.EncodeToUtf8(bytes);
        for (var i = 0; i < Utf8Length; i++)
        {
            Utf8 |= (uint)bytes[i] << (8 * i);
        }
    }

    /// <summary>First byte lowest.</summary>
    public uint Utf8 { get; }

    /// <summary>In lower case, U+2019 as apostrophe; zero outside the first 65,536.</summary>
    public char Lower { get; }

    public byte Utf8Length { get; }

    /// <summary><see cref="Kind"/>; with <see cref="Care"/> where one unit in, one rune out does not hold or other digits need their value.</summary>
    public byte InWindow { get; }

    public CharKind Kind => (CharKind)(InWindow & KindBits);

    /// <summary>
    /// NFKC changes the rune in no neighbourhood, and text may be cut before it: quick check "yes", combining class 0.
    /// Not all such runes are told, but none else is.
    /// </summary>
    public bool IsSteady => (InWindow & (Care | Steady)) != Care;

    /// <param name="value">Any code point, also half of a surrogate pair.</param>
    public static CharFacts Of(int value) => Rune.IsValid(value) ? new CharFacts(new Rune(value)) : Half;

    private static CharFacts Half { get; } = new(new Rune(0xFFFE));

    public static CharKind KindOf(Rune rune) =>
        Rune.IsWhiteSpace(rune)
            ? CharKind.Blank
            : Rune.GetUnicodeCategory(rune) switch
            {
                <= UnicodeCategory.OtherLetter => CharKind.Letter,
                <= UnicodeCategory.EnclosingMark => CharKind.Mark,
                UnicodeCategory.DecimalDigitNumber => CharKind.Digit,
                UnicodeCategory.Format => CharKind.Format,
                >= UnicodeCategory.ConnectorPunctuation and <= UnicodeCategory.OtherSymbol => CharKind.Sign,
                _ => CharKind.Other,
            };

    private static bool IsUnchangedAnywhere(Rune rune, UnicodeCategory category)
    {
        var mayBe = category switch
        {
            _ when rune.Value is 0xFFFE or (>= HangulJamo and < HangulJamoEnd) or (>= LateHangulJamo and < LateHangulJamoEnd) => false,
            UnicodeCategory.NonSpacingMark => rune.Value is >= 0xFE00 and <= 0xFE0F,
            UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.OtherNotAssigned => false,
            _ => rune.IsBmp || category is UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol,
        };
        Span<char> units = stackalloc char[2];
        return mayBe && ((ReadOnlySpan<char>)units[..rune.EncodeToUtf16(units)]).IsNormalized(NormalizationForm.FormKC);
    }
}
