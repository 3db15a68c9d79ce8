using System.Text.Encodings.Web;
using System.Text.Json;

namespace Cesagram.Transcripts.Writing;

/// <summary>The platform's common format: one conversation a line.</summary>
internal static class JsonLinesWriter
{
    private const int FlushAt = 1 << 16;
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(IEnumerable<Transcript> transcripts, Stream output)
    {
        var names = new ConversationNames();
        foreach (var transcript in transcripts)
        {
            using (var json = new Utf8JsonWriter(output, Options))
            {
                Write(json, transcript, names.Of(transcript));
            }

            output.WriteByte((byte)'\n');
        }
    }

    private static void Write(Utf8JsonWriter json, Transcript transcript, string name)
    {
        json.WriteStartObject();
        json.WriteString("id", name);
        WriteIfAny(json, "title", transcript.Title);
        WriteIfAny(json, "lang", transcript.Language);
        JsonLabelsWriter.Write(json, transcript.Labels);
        json.WriteStartArray("messages");
        foreach (var message in transcript.Messages)
        {
            Write(json, message);
            if (json.BytesPending > FlushAt)
            {
                json.Flush();
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, TranscriptMessage message)
    {
        json.WriteStartObject();
        WriteIfAny(json, "author", message.Author);
        if (message.Sent is { } sent)
        {
            json.WriteString("time", TimeText.Of(sent));
        }

        json.WriteString("text", message.Text);
        if (message.Kind != (message.Author is null ? MessageKind.System : MessageKind.Text))
        {
            json.WriteString("kind", KindNames.Of(message.Kind));
        }

        if (message.Edited)
        {
            json.WriteBoolean("edited", true);
        }

        if (message.ReplyTo is { } answered)
        {
            json.WriteNumber("reply_to", answered);
        }

        WriteReactions(json, message.Reactions);
        json.WriteEndObject();
    }

    private static void WriteReactions(Utf8JsonWriter json, IReadOnlyList<Reaction> reactions)
    {
        if (reactions.Count == 0)
        {
            return;
        }

        json.WriteStartArray("reactions");
        foreach (var reaction in reactions)
        {
            json.WriteStartObject();
            json.WriteString("emoji", reaction.Emoji);
            json.WriteNumber("count", reaction.Count);
            json.WriteStartArray("by");
            foreach (var name in reaction.By)
            {
                json.WriteStringValue(name);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteIfAny(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
