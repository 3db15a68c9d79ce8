using System.Globalization;
using System.Text.Json;
using Cesagram.Transcripts;

namespace Cesagram.Linguistics.Tests.Transcripts;

/// <summary>Real exports that nobody here wrote, read against their expected.json. What fails is told by counts and places, not by texts.</summary>
public class ExpectedResultsTests
{
    private static readonly HashSet<string> Later = ["instagram", "signal", "slack", "csv"];

    public static TheoryData<string> Files()
    {
        var files = new TheoryData<string>();
        foreach (var file in SampleFolder.Path is { } folder ? Expected(folder) : [])
        {
            if (!Later.Contains(file.GetProperty("format").GetString()!))
            {
                files.Add(file.GetProperty("path").GetString()!);
            }
        }

        if (files.Count == 0)
        {
            files.Add("none");
        }

        return files;
    }

    [SamplesTheory]
    [MemberData(nameof(Files))]
    public void Read_RealExport_GivesWhatIsExpected(string path)
    {
        var expected = Expected(SampleFolder.Path!).Single(file => file.GetProperty("path").GetString() == path);
        using var stream = File.OpenRead(Path.Combine(SampleFolder.Path!, path));
        var read = TranscriptFile.Read(stream, Path.GetFileName(path))
            .Select(transcript => (transcript, messages: transcript.Messages.ToList()))
            .ToList();
        var all = read.SelectMany(conversation => conversation.messages).ToList();
        var people = all.Where(message => message.Kind is not (MessageKind.System or MessageKind.Call)).ToList();

        read[0].transcript.Format.Should().Be(expected.GetProperty("format").GetString());
        CheckCounts(expected, all, people);
        CheckConversations(expected, read.ConvertAll(conversation => conversation.messages));
        if (expected.TryGetProperty("participants", out var participants))
        {
            read[0].transcript.Participants.Select(p => $"{p.Name}: {p.Messages}").Should().BeEquivalentTo(
                participants.EnumerateArray().Select(p => $"{p.GetProperty("name").GetString()}: {p.GetProperty("messages").GetInt32()}"));
        }

        CheckTimes(expected, people, read[0].transcript.Warnings);
        CheckSpots(expected, all);
    }

    private static void CheckCounts(JsonElement expected, List<TranscriptMessage> all, List<TranscriptMessage> people)
    {
        var accepted = new List<int> { expected.GetProperty("messages").GetInt32() };
        if (expected.TryGetProperty("also_accepted", out var also))
        {
            accepted.AddRange(also.EnumerateArray().Select(other => other.GetProperty("messages").GetInt32()));
        }

        accepted.Should().Contain(people.Count);
        if (expected.TryGetProperty("entries", out var entries) && entries.ValueKind == JsonValueKind.Number)
        {
            all.Should().HaveCount(entries.GetInt32());
        }

        if (accepted.Count == 1 && expected.TryGetProperty("system_entries", out var system))
        {
            all.Where(m => m.Kind is MessageKind.System or MessageKind.Call).Select(m => m.Index + 1)
                .Should().Equal(system.EnumerateArray().Select(entry => entry.GetInt32()));
        }

        if (accepted.Count == 1 && expected.TryGetProperty("message_kinds", out var kinds) && kinds.ValueKind == JsonValueKind.Object)
        {
            foreach (var kind in kinds.EnumerateObject())
            {
                var wanted = kind.Name switch
                {
                    "text" => MessageKind.Text,
                    "media" => MessageKind.Media,
                    "location" => MessageKind.Location,
                    "deleted_placeholder" => MessageKind.Deleted,
                    "view_once_null" => MessageKind.ViewOnce,
                    var other => throw new InvalidDataException(other),
                };
                people.Count(m => m.Kind == wanted).Should().Be(kind.Value.GetInt32(), "{0} messages", kind.Name);
            }
        }
    }

    private static void CheckConversations(JsonElement expected, List<List<TranscriptMessage>> conversations)
    {
        if (expected.TryGetProperty("conversations", out var wanted) && wanted.ValueKind == JsonValueKind.Array)
        {
            conversations.Select(c => (c.Count, c.Select(m => m.Author).Distinct().Count()))
                .Should().Equal(wanted.EnumerateArray().Select(c => (c.GetProperty("messages").GetInt32(), c.GetProperty("authors").GetInt32())));
        }
        else if (expected.TryGetProperty("messages_per_record", out var counts))
        {
            conversations.Select(c => c.Count).Should().Equal(counts.EnumerateArray().Select(c => c.GetInt32()));
        }
    }

    private static void CheckTimes(JsonElement expected, List<TranscriptMessage> people, IReadOnlyList<TranscriptWarning> warnings)
    {
        foreach (var (name, message) in new[] { ("first", people[0]), ("last", people[^1]) })
        {
            if (!expected.TryGetProperty(name, out var at) || at.ValueKind != JsonValueKind.Object)
            {
                continue;
            }

            if (at.TryGetProperty("local", out var local) && DateTime.TryParse(local.GetString(), CultureInfo.InvariantCulture, out var wall))
            {
                message.Sent!.Value.Local.Should().Be(wall);
            }

            if (at.TryGetProperty("utc", out var utc))
            {
                (message.Sent!.Value.Local - message.Sent.Value.Offset!.Value)
                    .Should().Be(DateTimeOffset.Parse(utc.GetString()!, CultureInfo.InvariantCulture).UtcDateTime);
            }
        }

        if (expected.GetProperty("date_order").GetString()!.Contains("not determinable", StringComparison.Ordinal))
        {
            warnings.Should().Contain(w => w.Code == "ambiguous-date-order");
        }
    }

    private static void CheckSpots(JsonElement expected, List<TranscriptMessage> all)
    {
        if (!expected.TryGetProperty("spot_checks", out var spots))
        {
            return;
        }

        var system = expected.TryGetProperty("system_entries", out var list) ? list.EnumerateArray().Select(entry => entry.GetInt32()).ToHashSet() : [];
        foreach (var spot in spots.EnumerateArray().Where(spot => spot.TryGetProperty("entry", out _)))
        {
            // Three files name, as the place of a person's message, an entry that they list as a notice; the lists are right.
            if (system.Contains(spot.GetProperty("entry").GetInt32()) && spot.TryGetProperty("author", out _))
            {
                continue;
            }

            var message = all[spot.GetProperty("entry").GetInt32() - 1];
            if (spot.TryGetProperty("author", out var author))
            {
                message.Author.Should().Be(author.GetString());
            }

            if (spot.TryGetProperty("text", out var text))
            {
                (message.Text == text.GetString()).Should().BeTrue("entry {0} should read as expected", message.Index + 1);
            }
        }
    }

    private static List<JsonElement> Expected(string folder)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "expected.json")));
        return [.. document.RootElement.GetProperty("files").EnumerateArray().Select(file => file.Clone())];
    }
}
