using Cesagram.Transcripts.Input;

namespace Cesagram.Transcripts;

public static partial class TranscriptFile
{
    /// <summary>
    /// Reads a file conversation by conversation. Read each one's messages before moving on: what is left of them is passed over.
    /// Little is held: a buffer and one message at a time; formats that put the newest first or mix conversations up to 250,000 messages.
    /// </summary>
    /// <param name="stream">The file; must be seekable, is read from its start and not closed.</param>
    /// <param name="fileName">For messages to people only; never decides the format.</param>
    /// <param name="options">What is known already.</param>
    /// <exception cref="TranscriptFormatException">The file cannot be read at all, or a conversation asked for is not in it; thrown in the course of the enumeration.</exception>
    public static IEnumerable<Transcript> Read(Stream stream, string? fileName = null, TranscriptReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return stream.CanSeek ? ReadCore(stream, options ?? new TranscriptReadOptions()) : throw new ArgumentException("The stream must be seekable.", nameof(stream));
    }

    /// <summary>Lists the conversations of a file, each once it was gone through; keeps no message.</summary>
    /// <param name="stream">The file; must be seekable, is read from its start and not closed.</param>
    /// <param name="fileName">For messages to people only; never decides the format.</param>
    /// <param name="options">What is known already.</param>
    /// <exception cref="TranscriptFormatException">The file cannot be read at all.</exception>
    public static IEnumerable<ConversationEntry> List(Stream stream, string? fileName = null, TranscriptReadOptions? options = null)
    {
        foreach (var transcript in Read(stream, fileName, options))
        {
            var messages = transcript.Messages.Count();
            yield return new ConversationEntry(
                transcript.Key, transcript.Id, transcript.Title, transcript.Format, messages, [.. transcript.Participants], [.. transcript.Warnings]) { Table = transcript.Table };
        }
    }

    private static IEnumerable<Transcript> ReadCore(Stream stream, TranscriptReadOptions options)
    {
        if (options.Format is { } asked && !Formats.Contains(asked))
        {
            throw new TranscriptFormatException("unknown-format", $"There is no format '{asked}'; the formats are {string.Join(", ", Formats)}.");
        }

        if (stream.Length == 0)
        {
            throw new TranscriptFormatException("empty", "The file is empty. Export the conversation again.");
        }

        var missing = options.Conversations is { Count: > 0 } chosen ? new HashSet<string>(chosen) : null;
        foreach (var transcript in ZipInput.IsZip(stream) ? ZipConversations.Read(stream, options) : SingleFile.Read(stream, options))
        {
            if (missing is null || missing.Remove(transcript.Key))
            {
                yield return transcript;
                if (missing is { Count: 0 })
                {
                    yield break;
                }
            }
        }

        if (missing is not null)
        {
            throw new TranscriptFormatException(
                "unknown-conversation", $"{missing.Count} of the conversations asked for are not in the file. List its conversations and choose among them.");
        }
    }
}
