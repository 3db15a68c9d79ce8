using System.Text.Json;

namespace Cesagram.Transcripts.Writing;

/// <summary>The labels of a corpus, in front of the messages.</summary>
internal static class JsonLabelsWriter
{
    public static void Write(Utf8JsonWriter json, TranscriptLabels? labels)
    {
        if (labels is null)
        {
            return;
        }

        if (labels.Label is not null)
        {
            json.WriteString("label", labels.Label);
        }

        if (labels.Source is not null)
        {
            json.WriteString("source", labels.Source);
        }

        WriteList(json, "groomers", labels.Groomers);
        if (labels.Stages is { } stages)
        {
            json.WriteStartArray("stages");
            foreach (var (index, names) in stages)
            {
                json.WriteStartArray();
                json.WriteNumberValue(index);
                WriteValues(json, names);
                json.WriteEndArray();
            }

            json.WriteEndArray();
        }

        if (labels.Missing is { } missing)
        {
            json.WriteBoolean("missing", missing);
        }

        if (labels.FirstWarning is { } first)
        {
            json.WriteNumber("first_warning", first);
        }
    }

    private static void WriteList(Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        json.WritePropertyName(name);
        WriteValues(json, values);
    }

    private static void WriteValues(Utf8JsonWriter json, IReadOnlyList<string> values)
    {
        json.WriteStartArray();
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
