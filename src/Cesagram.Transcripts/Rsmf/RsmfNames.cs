using System.Text.Json;
using Cesagram.Transcripts.Input;
using Cesagram.Transcripts.Json;

namespace Cesagram.Transcripts.Rsmf;

/// <summary>Participants and conversations of a manifest, wherever they stand in it.</summary>
internal sealed class RsmfNames
{
    private readonly PersonNames people = new();
    private readonly Dictionary<string, string?> titles = [];
    private string? only;

    public static RsmfNames Read(Stream stream, DetectedEncoding encoding)
    {
        var names = new RsmfNames();
        using var cursor = new JsonCursor(stream, encoding);
        while (cursor.Read())
        {
            if (cursor.Token != JsonTokenType.PropertyName)
            {
                continue;
            }

            var name = cursor.Text;
            if (name is not ("participants" or "conversations"))
            {
                _ = cursor.Read();
                cursor.Skip();
                continue;
            }

            if (!cursor.Read() || cursor.Token != JsonTokenType.StartArray)
            {
                continue;
            }

            while (cursor.ReadValue() is { } element)
            {
                names.Add(name, element);
            }
        }

        names.only = names.titles.Count == 1 ? names.titles.Keys.Single() : null;
        return names;
    }

    public string NameOf(string participant) => people.Of(participant, null);

    public string? TitleOf(string conversation) => titles.GetValueOrDefault(conversation);

    /// <summary>An event that names none is of the only one there is.</summary>
    public string ConversationOf(JsonElement element) => JsonText.Of(element, "conversation") ?? only ?? "";

    private void Add(string list, JsonElement element)
    {
        if (JsonText.Of(element, "id") is not { } id)
        {
            return;
        }

        var display = JsonText.Of(element, "display");
        if (list == "participants")
        {
            _ = people.Of(id, display ?? JsonText.Of(element, "email"), JsonText.Of(element, "email"));
        }
        else
        {
            titles[id] = display;
        }
    }
}
