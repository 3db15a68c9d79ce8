using System.Globalization;
using System.Text;

namespace Cesagram.Accounts.InvitePeople;

/// <summary>
/// Which user names may be chosen. The audit trail names people by them, so none may look like another's: one alphabet (Unicode TS 39, single script), nothing invisible,
/// and none that stands for a program or the platform itself.
/// </summary>
internal static class UserNameText
{
    private const string Signs = "._-@+'’ ";
    private static readonly string[] Taken = ["system", "unknown", "api", "cli"];

    public static bool IsGood(string name) =>
        name.Length > 0 && name == name.Trim() && !Taken.Contains(name, StringComparer.OrdinalIgnoreCase)
        && name.EnumerateRunes().All(rune => Rune.IsLetterOrDigit(rune) || IsMark(rune) || (rune.IsBmp && Signs.Contains((char)rune.Value, StringComparison.Ordinal)))
        && name.EnumerateRunes().Where(Rune.IsLetter).Select(Alphabet).Distinct().Count() <= 1;

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark;

    /// <summary>Rough, but it tells apart the alphabets that have letters alike.</summary>
    private static string Alphabet(Rune letter) => letter.Value switch
    {
        < 0x250 or (>= 0x1E00 and < 0x1F00) => "Latin",
        (>= 0x370 and < 0x400) or (>= 0x1F00 and < 0x2000) => "Greek",
        >= 0x400 and < 0x530 => "Cyrillic",
        >= 0x530 and < 0x590 => "Armenian",
        >= 0x13A0 and < 0x1400 => "Cherokee",
        _ => "other",
    };
}
