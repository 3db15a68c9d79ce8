using System.Globalization;
using System.Reflection;
using Cesagram.Accounts.Data;
using Microsoft.AspNetCore.Identity;

namespace Cesagram.Accounts.Passwords;

/// <summary>
/// What counts is length and that nobody guesses it first (NIST SP 800-63B section 5.1.1.2): 12 to 128 characters of any kind,
/// none that is on a list of common ones, made of one's own name, of one repeated part or of neighbouring keys. No composition rules.
/// An error's code is the key of its text.
/// </summary>
internal sealed class PasswordRules : IPasswordValidator<Account>
{
    public const int Shortest = 12;
    public const int Longest = 128;

    private const int ShortestName = 4;
    private static readonly string[] Rows =
        ["qwertyuiop", "asdfghjkl", "zxcvbnm", "qwertzuiop", "yxcvbnm", "azertyuiop", "qsdfghjklm", "wxcvbn", "1234567890", "abcdefghijklmnopqrstuvwxyz", "1qaz2wsx3edc4rfv5tgb6yhn", "1q2w3e4r5t6y7u8i9o0p"];

    private static readonly Lazy<HashSet<string>> Common = new(ReadCommon);

    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password) =>
        Task.FromResult(Problem(password ?? "", user.UserName, user.Email, user.DisplayName) is { } problem
            ? IdentityResult.Failed(new IdentityError { Code = problem, Description = problem })
            : IdentityResult.Success);

    /// <summary>Key of the text that says what is wrong; null where it may be taken.</summary>
    public static string? Problem(string password, params string?[] about)
    {
        var length = new StringInfo(password).LengthInTextElements;
        var plain = Plain(password);
        return length < Shortest ? "Password.TooShort"
            : password.Length > Longest ? "Password.TooLong"
            : IsRepeated(plain) ? "Password.Repeated"
            : IsKeyboard(plain) ? "Password.Keyboard"
            : IsCommon(plain) ? "Password.Common"
            : about.SelectMany(Names).Any(name => IsMostly(plain, name)) ? "Password.Name"
            : null;
    }

    /// <summary>Lower case, nothing but letters and digits.</summary>
    internal static string Plain(string text) => string.Concat(text.ToLowerInvariant().Where(char.IsLetterOrDigit));

    /// <summary>Digits that stand for letters read as those.</summary>
    private static string Read(string plain) => plain.Replace('0', 'o').Replace('1', 'i').Replace('3', 'e').Replace('4', 'a').Replace('5', 's').Replace('7', 't');

    /// <summary>One part of up to four characters over and over; of signs alone, too few kinds of them.</summary>
    private static bool IsRepeated(string plain)
    {
        if (plain.Length == 0)
        {
            return true;
        }

        return Enumerable.Range(1, 4).Any(part => plain.Length >= part * 2 && Enumerable.Range(0, plain.Length - part).All(i => plain[i] == plain[i + part]));
    }

    /// <summary>Runs along a row of keys or the alphabet, either way, leave fewer than six characters over.</summary>
    private static bool IsKeyboard(string plain)
    {
        var left = plain.Length;
        for (var i = 0; i < plain.Length;)
        {
            var run = Rows.SelectMany(row => new[] { row, string.Concat(row.Reverse()) }).Max(row => RunAt(plain, i, row));
            left -= run >= 4 ? run : 0;
            i += Math.Max(1, run >= 4 ? run : 1);
        }

        return left < 6 && left < plain.Length;
    }

    private static int RunAt(string plain, int start, string row)
    {
        var at = row.IndexOf(plain[start], StringComparison.Ordinal);
        var run = 0;
        while (at >= 0 && start + run < plain.Length && at + run < row.Length && plain[start + run] == row[at + run])
        {
            run++;
        }

        return run;
    }

    /// <summary>Common ones, also padded with digits or put one after the other.</summary>
    private static bool IsCommon(string plain)
    {
        foreach (var text in (string[])[plain, Read(plain)])
        {
            var rest = text;
            foreach (var word in Common.Value.Where(word => text.Contains(word, StringComparison.Ordinal)).OrderByDescending(word => word.Length))
            {
                rest = rest.Replace(word, "", StringComparison.Ordinal);
            }

            if (rest.Length < text.Length && (rest.Length < 5 || rest.All(char.IsDigit)))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<string> Names(string? about) =>
        about is null ? [] : about.Split('@', ' ', '.', '-', '_').Append(about).Select(Plain).Where(name => name.Length >= ShortestName).Distinct();

    /// <summary>The name is in it, and what is left over would be short.</summary>
    private static bool IsMostly(string plain, string name) =>
        plain.Contains(name, StringComparison.Ordinal) && plain.Replace(name, "", StringComparison.Ordinal).Length < 8;

    private static HashSet<string> ReadCommon()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("common-passwords.txt")!);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
    }
}
