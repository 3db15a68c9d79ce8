using System.Globalization;
using System.Text.Json;

namespace Cesagram.Transcripts.Json;

/// <summary>The <c>reactions</c> of a message: a list of objects with a count and, often, who they are from.</summary>
internal static class JsonReactions
{
    /// <param name="message">The message's object.</param>
    /// <param name="emoji">Tells the sign of a reaction.</param>
    /// <param name="people">Name of the list of people in a reaction.</param>
    /// <param name="name">Tells the name of one of them.</param>
    public static List<Reaction> Of(JsonElement message, Func<JsonElement, string?> emoji, string people, Func<JsonElement, string?> name)
    {
        var reactions = new List<Reaction>();
        if (!message.TryGetProperty("reactions", out var all) || all.ValueKind != JsonValueKind.Array)
        {
            return reactions;
        }

        foreach (var one in all.EnumerateArray().Where(one => one.ValueKind == JsonValueKind.Object))
        {
            var count = int.TryParse(JsonText.Of(one, "count"), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 1;
            var by = one.TryGetProperty(people, out var from) && from.ValueKind == JsonValueKind.Array
                ? from.EnumerateArray().Select(person => name(person) ?? "").Where(known => known.Length > 0).ToList()
                : [];
            reactions.Add(new Reaction(emoji(one) ?? "", count, by));
        }

        return reactions;
    }
}
