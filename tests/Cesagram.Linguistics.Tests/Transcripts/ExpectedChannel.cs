using System.Globalization;
using System.Text.Json;
using Cesagram.Transcripts;

namespace Cesagram.Linguistics.Tests.Transcripts;

/// <summary>What an expected.json says of a conversation that counts notices apart, as a Slack channel does.</summary>
internal static class ExpectedChannel
{
    /// <returns>False for what is checked elsewhere.</returns>
    public static bool Check(JsonProperty wanted, Transcript transcript, List<TranscriptMessage> all)
    {
        var people = all.FindAll(message => message.Kind is not (MessageKind.System or MessageKind.Call));
        switch (wanted.Name)
        {
            case "name":
                transcript.Title.Should().Be(wanted.Value.GetString());
                break;
            case "entries":
                all.Should().HaveCount(wanted.Value.GetInt32());
                break;
            case "messages":
                people.Should().HaveCount(wanted.Value.GetInt32());
                break;
            case "system":
                (all.Count - people.Count).Should().Be(wanted.Value.GetInt32());
                break;
            case "senders":
                transcript.Participants.Select(person => person.Messages).Should().BeEquivalentTo(wanted.Value.EnumerateObject().Select(sender => sender.Value.GetInt32()));
                break;
            case "edited":
                all.Count(message => message.Edited).Should().Be(wanted.Value.GetInt32());
                break;
            case "with_reactions":
                all.Count(message => message.Reactions.Count > 0).Should().Be(wanted.Value.GetInt32());
                break;
            case "with_file" when wanted.Value.GetInt32() == 0:
                all.Should().NotContain(message => message.Kind == MessageKind.Media);
                break;
            case "in_time_order":
                people.Zip(people.Skip(1)).All(pair => pair.First.Sent!.Value.Local <= pair.Second.Sent!.Value.Local).Should().Be(wanted.Value.GetBoolean());
                break;
            case "first" or "last":
                var sent = (wanted.Name == "first" ? people[0] : people[^1]).Sent!.Value;
                sent.Offset.Should().Be(TimeSpan.Zero);
                sent.Local.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture).Should().Be(wanted.Value.GetProperty("utc").GetString());
                break;
            // How the source counts its subtypes, and what this reader does not tell.
            case "days" or "by_subtype" or "with_attachments" or "with_file":
                break;
            default:
                return false;
        }

        return true;
    }
}
