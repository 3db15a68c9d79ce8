using System.Globalization;
using System.Text.Json;
using Cesagram.Transcripts;

namespace Cesagram.Linguistics.Tests.Transcripts;

/// <summary>What is said of each conversation of a file: size, people, title, id, language and the labels of a corpus.</summary>
internal static class ExpectedConversations
{
    public static void Check(JsonElement expected, List<(Transcript Transcript, List<TranscriptMessage> Messages)> read)
    {
        if (expected.TryGetProperty("messages_per_record", out var counts))
        {
            read.Select(c => c.Messages.Count).Should().Equal(counts.EnumerateArray().Select(c => c.GetInt32()));
        }

        if (!expected.TryGetProperty("conversations", out var conversations) || conversations.ValueKind != JsonValueKind.Array)
        {
            return;
        }

        read.Should().HaveCount(conversations.GetArrayLength());
        var hasEntries = conversations.EnumerateArray().Any(wanted => wanted.TryGetProperty("entries", out _));
        foreach (var (wanted, (transcript, messages)) in conversations.EnumerateArray().Zip(read))
        {
            foreach (var property in wanted.EnumerateObject())
            {
                if (hasEntries && ExpectedChannel.Check(property, transcript, messages))
                {
                    continue;
                }

                Found(property.Name, transcript, messages).Should().Be(Flat(property.Value), "{0} of {1}", property.Name, transcript.Id);
            }
        }
    }

    private static string? Found(string name, Transcript transcript, List<TranscriptMessage> messages) => name switch
    {
        "messages" => Flat(messages.Count),
        "authors" => Flat(messages.Select(m => m.Author).Distinct().Count()),
        "people" => Flat(transcript.Participants.Count),
        "title" => transcript.Title,
        "id" => transcript.Id,
        "lang" => transcript.Language,
        "label" => transcript.Labels?.Label,
        "source" => transcript.Labels?.Source,
        "groomers" => transcript.Labels is { } labels ? string.Join(';', labels.Groomers) : null,
        "stages" => transcript.Labels?.Stages is { } stages ? string.Join(';', stages.Select(stage => $"{Flat(stage.Key)};{string.Join(';', stage.Value)}")) : null,
        "missing" => transcript.Labels?.Missing?.ToString(),
        "first_warning" => transcript.Labels?.FirstWarning is { } first ? Flat(first) : null,
        _ => throw new InvalidDataException($"expected.json says '{name}' of a conversation, and nothing here checks it."),
    };

    private static string? Flat(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => string.Join(';', value.EnumerateArray().Select(Flat)),
        JsonValueKind.Null => null,
        _ => value.ToString(),
    };

    private static string Flat(int number) => number.ToString(CultureInfo.InvariantCulture);
}
