using System.Globalization;
using Cesagram.ChatAnalysis.FollowConversation;
using Cesagram.ChatAnalysis.RaiseWarning;
using Cesagram.Transcripts;

namespace Cesagram.Benchmarks.Live;

/// <summary>A made conversation of docs/samples that is sent message by message; one that must not warn goes on for ever by beginning again.</summary>
internal sealed class MadeConversation(string id, MadeConversation.Sample sample)
{
    private static readonly DateTimeOffset Begin = new(2024, 3, 24, 10, 0, 0, TimeSpan.Zero);

    public string Id => id;

    public Sample Of => sample;

    /// <summary>Messages given out.</summary>
    public int Sent { get; private set; }

    /// <summary>Known once the first message was taken in.</summary>
    public Guid Transcript { get; set; }

    public MessageBody Next()
    {
        var (author, text) = sample.Messages[Sent % sample.Messages.Count];
        return new MessageBody($"m{Sent.ToString(CultureInfo.InvariantCulture)}", author, text, Begin.AddMinutes(Sent++), null);
    }

    public List<MessageBody> Next(int count) => [.. Enumerable.Range(0, count).Select(_ => Next())];

    /// <param name="Messages">Author and text.</param>
    /// <param name="WarnsAt">Index of the message at which a warning is raised by the shipped limits; null: none is.</param>
    internal sealed record Sample(IReadOnlyList<(string Author, string Text)> Messages, int? WarnsAt)
    {
        public static IReadOnlyList<Sample> All { get; } = [.. Read()];

        public static IReadOnlyList<Sample> Ordinary { get; } = [.. All.Where(sample => sample.WarnsAt is null)];

        public static IReadOnlyList<Sample> Warning { get; } = [.. All.Where(sample => sample.WarnsAt is > 0)];

        private static IEnumerable<Sample> Read()
        {
            var assembly = typeof(ConversationIntake).Assembly;
            foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith("sample.", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
            {
                using var content = assembly.GetManifestResourceStream(name)!;
                foreach (var transcript in TranscriptFile.Read(content))
                {
                    var messages = transcript.Messages.Where(message => message is { Kind: MessageKind.Text, Author: not null }).Select(message => (message.Author!, message.Text)).ToList();
                    yield return new Sample(messages, FirstWarning(messages));
                }
            }
        }

        private static int? FirstWarning(List<(string Author, string Text)> messages)
        {
            var limits = WarningThresholds.Default;
            var state = new LiveState(limits.Risk);
            for (var i = 0; i < messages.Count; i++)
            {
                if (state.Add(new StoredLiveMessage($"m{i}", messages[i].Author, messages[i].Text, null, MessageKind.Text)) is { } read
                    && (read.Band is "warn" or "urgent" || read.Missing >= limits.Missing))
                {
                    return i;
                }
            }

            return null;
        }
    }
}
