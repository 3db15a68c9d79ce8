using Cesagram.Transcripts.Input;

namespace Cesagram.Transcripts.Sms;

/// <summary>Whose number is whose, and which numbers make a conversation.</summary>
internal sealed class SmsPeople
{
    public const string Owner = "Me";

    /// <summary>A number is written with and without the country's prefix; its last digits are the same.</summary>
    private const int Compared = 9;

    private readonly PersonNames names = new();
    private readonly Dictionary<string, string> known = [];
    private readonly Dictionary<string, string> titles = [];

    public SmsPeople() => names.Of("", Owner);

    /// <summary>Numbers of a group are apart by "~"; names by ", " in the same order, where there are as many.</summary>
    public void Add(string address, string? contact)
    {
        var numbers = address.Split('~', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var contacts = contact is null or "(Unknown)" or "null" or "" ? [] : numbers.Length == 1 ? [contact] : contact.Split(", ");
        for (var i = 0; i < numbers.Length; i++)
        {
            if (contacts.Length == numbers.Length && contacts[i] is not "(Unknown)")
            {
                known.TryAdd(Digits(numbers[i]), contacts[i]);
            }
        }

        titles.TryAdd(KeyOf(address), address);
    }

    public string NameOf(string address) => names.Of(Digits(address) is { Length: > 0 } digits ? digits : "?", known.GetValueOrDefault(Digits(address)) ?? (address.Length == 0 ? "?" : address));

    public string? TitleOf(string key) =>
        titles.TryGetValue(key, out var address)
            ? string.Join(", ", address.Split('~', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(NameOf))
            : null;

    public static string KeyOf(string address) =>
        string.Join('~', address.Split('~', StringSplitOptions.RemoveEmptyEntries).Select(Digits).Order(StringComparer.Ordinal));

    private static string Digits(string number)
    {
        var digits = string.Concat(number.Where(char.IsAsciiDigit));
        return number.Any(char.IsLetter) || digits.Length == 0 ? number.Trim().ToLowerInvariant()
            : digits.Length > Compared ? digits[^Compared..] : digits;
    }
}
