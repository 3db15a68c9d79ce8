using System.Globalization;
using System.Text.Json;
using Cesagram.Transcripts;

namespace Cesagram.Linguistics.Tests.Transcripts;

/// <summary>One file of an expected.json beside sample exports: reads the export and checks all that is said of it. Failures tell counts and places, not texts.</summary>
internal sealed class ExpectedExport(JsonElement expected, string folder)
{
    private static readonly Dictionary<string, MessageKind> Kinds = new()
    {
        ["text"] = MessageKind.Text, ["media"] = MessageKind.Media, ["location"] = MessageKind.Location,
        ["deleted_placeholder"] = MessageKind.Deleted, ["view_once_null"] = MessageKind.ViewOnce,
    };

    private List<(Transcript Transcript, List<TranscriptMessage> Messages)> read = [];

    public static List<JsonElement> All(string folder)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "expected.json")));
        return [.. document.RootElement.GetProperty("files").EnumerateArray().Select(file => file.Clone())];
    }

    public void Check()
    {
        read = Read(null);
        var all = read.SelectMany(conversation => conversation.Messages).ToList();
        var people = PeopleOf(all);

        read[0].Transcript.Format.Should().Be(expected.GetProperty("format").GetString());
        CheckCounts(all, people);
        if (CannotBeTold)
        {
            CheckAsks();
        }

        ExpectedConversations.Check(expected, read);
        ExpectedParticipants.Check(expected, read);
        // The file has the newest first, the reader gives the oldest first.
        var isNewestFirst = Find("notes") is { ValueKind: JsonValueKind.Array } notes && notes.EnumerateArray().Any(note => note.GetString()!.StartsWith("newest first", StringComparison.Ordinal));
        ExpectedTimes.Check(expected, isNewestFirst ? [.. Enumerable.Reverse(people)] : people);
        if (Find("month_first") is { } other)
        {
            ExpectedTimes.Check(other, PeopleOf([.. Read(DateOrder.MonthDayYear).SelectMany(conversation => conversation.Messages)]));
        }

        CheckWarnings();
        CheckSpots(all);
    }

    private void CheckAsks()
    {
        using var stream = File.OpenRead(Path.Combine(folder, expected.GetProperty("path").GetString()!));
        var act = () => TranscriptFile.Read(stream).ToList();
        act.Should().Throw<TranscriptFormatException>().Where(error => error.Code == "ambiguous-format" && error.Message.Contains(expected.GetProperty("format").GetString()!));
    }

    private static List<TranscriptMessage> PeopleOf(List<TranscriptMessage> all) => all.FindAll(m => m.Kind is not (MessageKind.System or MessageKind.Call));

    /// <summary>Where the notes say that the text alone does not tell the format, the reader must have asked.</summary>
    private bool CannotBeTold => Find("notes") is { ValueKind: JsonValueKind.Array } notes
        && notes.EnumerateArray().Any(note => note.GetString()!.Contains("format cannot be told", StringComparison.Ordinal));

    private List<(Transcript Transcript, List<TranscriptMessage> Messages)> Read(DateOrder? order)
    {
        var path = expected.GetProperty("path").GetString()!;
        using var stream = File.OpenRead(Path.Combine(folder, path));
        var options = new TranscriptReadOptions(CannotBeTold ? expected.GetProperty("format").GetString() : null, order);
        return [.. TranscriptFile.Read(stream, Path.GetFileName(path), options).Select(t => (t, t.Messages.ToList()))];
    }

    private void CheckCounts(List<TranscriptMessage> all, List<TranscriptMessage> people)
    {
        var also = Find("also_accepted")?.EnumerateArray().Select(other => other.GetProperty("messages").GetInt32()) ?? [];
        List<int> accepted = [expected.GetProperty("messages").GetInt32(), .. also];
        accepted.Should().Contain(people.Count);
        if (Find("entries") is { ValueKind: JsonValueKind.Number } entries)
        {
            all.Should().HaveCount(entries.GetInt32());
        }

        if (accepted.Count == 1 && Find("system_entries") is { } system)
        {
            Numbers(all, m => m.Kind is MessageKind.System or MessageKind.Call).Should().Equal(system.EnumerateArray().Select(entry => entry.GetInt32()));
        }

        if (accepted.Count == 1 && Find("message_kinds") is { ValueKind: JsonValueKind.Object } kinds)
        {
            foreach (var kind in kinds.EnumerateObject())
            {
                people.Count(m => m.Kind == Kinds[kind.Name]).Should().Be(kind.Value.GetInt32(), "{0} messages", kind.Name);
            }
        }

        if (Find("edited_entries") is { } edited)
        {
            Numbers(all, m => m.Edited).Should().Equal(edited.EnumerateArray().Select(entry => entry.GetInt32()));
        }
    }

    private void CheckWarnings()
    {
        var codes = read.SelectMany(conversation => conversation.Transcript.Warnings).Select(warning => warning.Code);
        if (Find("warnings") is { } wanted)
        {
            codes.Should().Equal(wanted.EnumerateArray().Select(code => code.GetString()));
        }
        else if (expected.GetProperty("date_order").GetString()!.Contains("not determinable", StringComparison.Ordinal))
        {
            codes.Should().Contain("ambiguous-date-order");
        }
    }

    private void CheckSpots(List<TranscriptMessage> all)
    {
        var system = Find("system_entries") is { } list ? list.EnumerateArray().Select(entry => entry.GetInt32()).ToHashSet() : [];
        foreach (var spot in Find("spot_checks")?.EnumerateArray().Where(spot => spot.TryGetProperty("entry", out _)) ?? [])
        {
            var entry = spot.GetProperty("entry").GetInt32();
            // Three files name, as the place of a person's message, an entry that they list as a notice; the lists are right.
            if (system.Contains(entry) && spot.TryGetProperty("author", out _))
            {
                continue;
            }

            all[entry - 1].Author.Should().Be(spot.TryGetProperty("author", out var author) ? author.GetString() : all[entry - 1].Author);
            (!spot.TryGetProperty("text", out var text) || all[entry - 1].Text == text.GetString()).Should().BeTrue("entry {0} should read as expected", entry);
        }
    }

    private static IEnumerable<int> Numbers(List<TranscriptMessage> all, Predicate<TranscriptMessage> which) =>
        all.Select((message, place) => (message, place)).Where(pair => which(pair.message)).Select(pair => pair.place + 1);

    private JsonElement? Find(string name) => expected.TryGetProperty(name, out var value) ? value : null;
}
