using System.Text.Json;
using Cesagram.Transcripts.Input;
using Cesagram.Transcripts.Json;

namespace Cesagram.Transcripts.Slack;

/// <summary>Names of people and bots by id, from users.json and from what messages say of their senders.</summary>
internal sealed class SlackPeople
{
    private readonly PersonNames names = new();

    public void Add(JsonElement user)
    {
        if (JsonText.Of(user, "id") is { } id)
        {
            _ = names.Of(id, ShownIn(user), JsonText.Of(user, "name"));
        }
    }

    public string Name(string id, string? shown = null) => names.Of(id, shown);

    public string? Find(string id) => names.Find(id);

    /// <summary>Null for a message that names no sender.</summary>
    public string? AuthorOf(JsonElement message)
    {
        var id = JsonText.Of(message, "user") ?? (message.TryGetProperty("comment", out var comment) ? JsonText.Of(comment, "user") : null);
        if (id is not null)
        {
            return Name(id, message.TryGetProperty("user_profile", out var profile) ? ShownIn(profile) : null);
        }

        var shown = JsonText.Of(message, "username");
        if (shown is not { Length: > 0 } && message.TryGetProperty("bot_profile", out var bot))
        {
            shown = JsonText.Of(bot, "name");
        }

        return JsonText.Of(message, "bot_id") is { } botId ? Name(botId, shown) : shown;
    }

    private static string? ShownIn(JsonElement user)
    {
        var profile = user.ValueKind == JsonValueKind.Object && user.TryGetProperty("profile", out var inner) ? inner : user;
        return new[] { JsonText.Of(profile, "display_name"), JsonText.Of(user, "real_name"), JsonText.Of(profile, "real_name"), JsonText.Of(user, "name") }
            .FirstOrDefault(name => !string.IsNullOrWhiteSpace(name));
    }
}
