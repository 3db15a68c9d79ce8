using System.Buffers;

namespace Cesagram.Linguistics.Text.Folding;

/// <summary>What a unit looks like to those who look for disguises.</summary>
[Flags]
internal enum Looks : byte
{
    Letter = 1,
    LetterOrDigit = 2,

    /// <summary>A digit or sign that may stand for a letter.</summary>
    Sign = 4,
    Separator = 8,

    /// <summary>A letter of none of the six languages.</summary>
    Foreign = 16,
    Latin = 32,
    Greek = 64,
    Exclamation = 128,
}

/// <summary>Looks of every unit.</summary>
internal static class CharLooks
{
    private static readonly SearchValues<char> Accented = SearchValues.Create("àâäæçéèêëîïôöœùûüÿñáíóúìòąčęėįšųūžÀÂÄÆÇÉÈÊËÎÏÔÖŒÙÛÜŸÑÁÍÓÚÌÒĄČĘĖĮŠŲŪŽß×÷");

    public static readonly Looks[] All = [.. Enumerable.Range(0, char.MaxValue + 1).Select(c => Of((char)c))];

    private static Looks Of(char c) =>
        (char.IsLetter(c) ? Looks.Letter : 0)
        | (char.IsLetterOrDigit(c) ? Looks.LetterOrDigit : 0)
        | (Lookalikes.OfSigns.Has(c) ? Looks.Sign : 0)
        | (Disguise.IsSeparator(c) ? Looks.Separator : 0)
        | (c > '\u007F' && IsForeign(c) ? Looks.Foreign : 0)
        | (char.IsAsciiLetter(c) ? Looks.Latin : 0)
        | (Scripts.IsGreek(c) ? Looks.Greek : 0)
        | (c == '!' ? Looks.Exclamation : 0);

    /// <summary>With other accents, Cyrillic, small capitals, marks of their own.</summary>
    private static bool IsForeign(char c) => c switch
    {
        < '\u0250' => c >= '\u00C0' && !Accented.Contains(c),
        < '\u0370' => c is < '\u02B0' or >= '\u0300',
        _ => c is >= '\u0400' and <= '\u052F' or >= '\u1D00' and <= '\u1EFF' or '\uA730',
    };
}
