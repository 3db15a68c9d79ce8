using System.Text.Json;
using Cesagram.Transcripts.Input;
using Cesagram.Transcripts.Json;

namespace Cesagram.Transcripts.Meta;

/// <summary>What stands around the messages: title and path of the thread.</summary>
internal sealed record MetaHead(string? Title = null, string? Path = null)
{
    public static MetaHead Read((Stream Stream, DetectedEncoding Encoding) file)
    {
        using var cursor = new JsonCursor(file.Stream, file.Encoding);
        string? title = null;
        string? path = null;
        while (cursor.Read())
        {
            if (cursor.Token != JsonTokenType.PropertyName)
            {
                continue;
            }

            var name = cursor.Text;
            if (name == "messages")
            {
                _ = cursor.Read();
                cursor.Skip();
            }
            else if (cursor.ReadValue() is { } value)
            {
                title = name is "title" or "threadName" && JsonText.Of(value) is { Length: > 0 } text ? MetaText.Mend(text) : title;
                path = name == "thread_path" ? JsonText.Of(value) : path;
            }
        }

        return new MetaHead(title, path);
    }
}
