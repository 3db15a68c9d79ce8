using System.Text.Json;
using Cesagram.ChatAnalysis.Data;
using Cesagram.Postgres;

namespace Cesagram.ChatAnalysis.KeepCases;

/// <summary>An identifier of a person.</summary>
/// <param name="Kind">phone, account, email or other.</param>
/// <param name="Value">As typed.</param>
internal sealed record PersonIdentifier(string Kind, string Value)
{
    public static IReadOnlyList<string> Kinds { get; } = ["phone", "account", "email", "other"];
}

/// <summary>What is known of a person in a case.</summary>
/// <param name="Name">Null where it is not known.</param>
/// <param name="Aliases">Other names.</param>
/// <param name="Identifiers">Numbers, accounts, addresses.</param>
internal sealed record PersonDetails(string? Name, IReadOnlyList<string> Aliases, IReadOnlyList<PersonIdentifier> Identifiers)
{
    /// <summary>What to call this person where one line has to do.</summary>
    public string? ShortName => Name ?? (Aliases.Count > 0 ? Aliases[0] : Identifiers.Count > 0 ? Identifiers[0].Value : null);
}

/// <summary>How what names people lies in the database, each at a place that it cannot be moved from.</summary>
internal static class SealedCase
{
    public static byte[] Title(TextKey key, Guid id, string title) => key.SealText(title, $"case title {id}");

    public static string Title(TextKey key, Case one) => key.OpenText(one.SealedTitle, $"case title {one.Id}");

    public static byte[] Note(TextKey key, Guid id, string text) => key.SealText(text, $"case note {id}");

    public static string Note(TextKey key, CaseNote note) => key.OpenText(note.SealedText, $"case note {note.Id}");

    public static byte[] Person(TextKey key, Guid id, PersonDetails details) => Close(key, details, $"case person {id}");

    public static PersonDetails Person(TextKey key, CasePerson person) => Open<PersonDetails>(key, person.Sealed, $"case person {person.Id}");

    public static byte[] Reason(TextKey key, Guid id, string reason) => key.SealText(reason, $"case link {id}");

    public static string Reason(TextKey key, CaseLink link) => key.OpenText(link.SealedReason, $"case link {link.Id}");

    public static byte[] Close<T>(TextKey key, T value, string place) => key.Seal(JsonSerializer.SerializeToUtf8Bytes(value), place);

    public static T Open<T>(TextKey key, byte[] closed, string place) => JsonSerializer.Deserialize<T>(key.Open(closed, place))!;
}
