using System.Text.Json;
using Cesagram.Transcripts;

namespace Cesagram.Linguistics.Tests.Transcripts;

/// <summary>Who took part: in one conversation with counts, or over all of a file.</summary>
internal static class ExpectedParticipants
{
    public static void Check(JsonElement expected, List<(Transcript Transcript, List<TranscriptMessage> Messages)> read)
    {
        var all = read.SelectMany(conversation => conversation.Transcript.Participants).GroupBy(person => person.Name)
            .ToDictionary(person => person.Key, person => person.Sum(one => one.Messages));
        if (expected.TryGetProperty("participants", out var people) && people.ValueKind == JsonValueKind.Array)
        {
            if (people.EnumerateArray().All(person => person.TryGetProperty("messages", out _)))
            {
                read[0].Transcript.Participants.Select(p => $"{p.Name}: {p.Messages}").Should().BeEquivalentTo(
                    people.EnumerateArray().Select(p => $"{p.GetProperty("name").GetString()}: {p.GetProperty("messages").GetInt32()}"));
            }
            else
            {
                all.Keys.Should().Contain(people.EnumerateArray().Select(person => person.GetProperty("name").GetString()));
            }
        }

        if (expected.TryGetProperty("participants_top", out var top))
        {
            foreach (var person in top.EnumerateArray())
            {
                all.Should().ContainKey(person.GetProperty("name").GetString()!).WhoseValue.Should().Be(person.GetProperty("messages").GetInt32());
            }
        }

        if (expected.TryGetProperty("participants_distinct", out var distinct) && distinct.ValueKind == JsonValueKind.Number)
        {
            all.Should().HaveCount(distinct.GetInt32());
        }

        // A list of one conversation is told in full by ExpectedConversations.
        if (expected.TryGetProperty("conversations", out var count) && count.ValueKind == JsonValueKind.Number)
        {
            read.Should().HaveCount(count.GetInt32());
        }
    }
}
