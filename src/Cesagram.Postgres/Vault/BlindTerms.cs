using System.Globalization;
using System.Text;

namespace Cesagram.Postgres;

/// <summary>
/// Terms of a <see cref="BlindIndex"/>: names word by word, identifiers whole, both in one case and without accents; telephone numbers as digits.
/// Each begins with a letter for what it is, so that a name never meets a number.
/// </summary>
public static class BlindTerms
{
    private const int FewestDigits = 5;
    private const string LongCodes = "350 351 352 353 354 355 356 357 358 359 370 371 372 373 374 375 376 377 378 380 381 382 383 385 386 387 389 420 421 423";

    /// <summary>One case, no accents, compatibility forms resolved; Greek final sigma is a sigma.</summary>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (System.Text.Ascii.IsValid(text))
        {
            return text.ToLowerInvariant();
        }

        var folded = new StringBuilder(text.Length);
        foreach (var rune in text.Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format)
            {
                continue;
            }

            folded.Append(Rune.ToLowerInvariant(rune).Value switch
            {
                'ς' => "σ",
                'ß' => "ss",
                'ø' => "o",
                'ł' => "l",
                'đ' => "d",
                'æ' => "ae",
                'œ' => "oe",
                'ı' => "i",
                var letter => new Rune(letter).ToString(),
            });
        }

        return folded.ToString();
    }

    /// <summary>Each word of a name by itself.</summary>
    public static IReadOnlyList<string> OfName(string name)
    {
        var folded = Fold(name);
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var rune in folded.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                word.Append(rune.ToString());
            }
            // O'Neill and O’Neill are one word, spelt either way.
            else if (rune.Value is not ('\'' or '’' or '`') && word.Length > 0)
            {
                words.Add("n:" + word);
                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            words.Add("n:" + word);
        }

        return [.. words.Distinct()];
    }

    /// <summary>An account name, a mail address or another identifier: whole, without spaces and a leading @.</summary>
    public static IReadOnlyList<string> OfIdentifier(string identifier)
    {
        var folded = string.Concat(Fold(identifier).Where(letter => !char.IsWhiteSpace(letter))).TrimStart('@');
        return folded.Length == 0 ? [] : ["i:" + folded];
    }

    /// <summary>Terms under which a telephone number is stored: with its country where that is written, and as it is dialled at home.</summary>
    public static IReadOnlyList<string> OfPhone(string number) => Phone(number) is not { } phone ? []
        : phone.Code is { } code ? [.. phone.Home.Select(home => $"p+:{code} {home}"), .. phone.Home.Select(home => "p~:" + home)]
        : [.. phone.Home.Select(home => "p?:" + home)];

    /// <summary>Terms under which a number that is asked for may be stored: one with a country never meets another country's.</summary>
    public static IReadOnlyList<string> AskingForPhone(string number) => Phone(number) is not { } phone ? []
        : phone.Code is { } code ? [.. phone.Home.Select(home => $"p+:{code} {home}"), .. phone.Home.Select(home => "p?:" + home)]
        : [.. phone.Home.SelectMany(home => new[] { "p~:" + home, "p?:" + home })];

    /// <returns>Country code where one is written, and the forms that the rest may have; null: not a number.</returns>
    private static (string? Code, IReadOnlyList<string> Home)? Phone(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = text.Normalize(NormalizationForm.FormKC).Trim();
        if (folded.Any(char.IsLetter))
        {
            return null;
        }

        var digits = string.Concat(folded.Where(char.IsAsciiDigit));
        var isInternational = folded.StartsWith('+') || digits.StartsWith("00", StringComparison.Ordinal);
        digits = isInternational && !folded.StartsWith('+') ? digits[2..] : digits;
        if (digits.Length < FewestDigits)
        {
            return null;
        }

        if (!isInternational)
        {
            return (null, Home(digits));
        }

        var length = digits[0] is '1' or '7' ? 1 : LongCodes.Split(' ').Contains(digits[..3]) ? 3 : 2;
        return (digits[..length], Home(digits[length..]));
    }

    /// <summary>As written and without what is dialled before it at home: 0 in most countries, 8 in Lithuania until lately; Italy keeps its 0.</summary>
    private static List<string> Home(string digits)
    {
        List<string> forms = [digits];
        if (digits.StartsWith('0'))
        {
            forms.Add(digits[1..]);
        }

        if (digits is ['8', _, _, _, _, _, _, _, _])
        {
            forms.Add(digits[1..]);
        }

        return forms;
    }
}
