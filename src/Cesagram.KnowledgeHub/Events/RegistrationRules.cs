using Cesagram.KnowledgeHub.Text;
using Cesagram.Mail;
using Microsoft.Extensions.Localization;

namespace Cesagram.KnowledgeHub.Events;

/// <summary>What a registration must say.</summary>
internal static class RegistrationRules
{
    private const int ShortText = 200;
    private const int LongText = 1000;

    /// <returns>Either the request, or what is wrong by field.</returns>
    public static (RegistrationRequest? Request, IReadOnlyDictionary<string, string> Errors) Check(
        string? name, string? email, string? organisation, string? needs, bool agreed, string language, IStringLocalizer<EventText> texts)
    {
        var errors = new Dictionary<string, string>();
        void Require(bool isRight, string field, string error)
        {
            if (!isRight)
            {
                errors.TryAdd(field, texts[error]);
            }
        }

        var (who, address, from, note) = (OneLine(name), EmailAddress.Normalise(email), OneLine(organisation), Lines(needs));
        Require(who.Length > 0, "Name", "Error.Name");
        Require(who.Length <= ShortText, "Name", "Error.TooLong");
        Require(address is not null, "Email", "Error.Email");
        Require(from.Length <= ShortText, "Organisation", "Error.TooLong");
        Require(note.Length <= LongText, "Needs", "Error.TooLong");
        Require(agreed, "Agreed", "Error.Agreed");
        return (errors.Count > 0 ? null : new RegistrationRequest(who, address!, from, note, language), errors);
    }

    private static string OneLine(string? text) => string.Join(' ', Clean(text, char.IsControl).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Lines(string? text) => Clean(text, c => char.IsControl(c) && c != '\n').Trim();

    private static string Clean(string? text, Func<char, bool> isOut) => string.Concat((text ?? "").Replace("\r\n", "\n", StringComparison.Ordinal).Select(c => isOut(c) ? ' ' : c));
}
