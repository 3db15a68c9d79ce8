using System.Text.Json;
using Cesagram.Transcripts.Input;
using Cesagram.Transcripts.Json;

namespace Cesagram.Transcripts.Meta;

/// <summary>
/// Reads the message files of a download from Messenger or Instagram, JSON or HTML: a conversation in one file, or in several that a zip has side by side
/// (message_1 is the newest). Each file has the newest first and is held while it is read; messages come out in the order of time.
/// </summary>
internal static class MetaReader
{
    /// <param name="files">Opens the files of the conversation, the one with the oldest messages first.</param>
    /// <param name="app"><c>messenger</c> or <c>instagram</c>; null where it could not be told.</param>
    /// <param name="isHtml">The download was made as web pages.</param>
    /// <param name="order">Of the numbers in dates, where web pages have such.</param>
    public static IEnumerable<Transcript> Read(IReadOnlyList<Func<(Stream Stream, DetectedEncoding Encoding)>> files, string? app, bool isHtml, DateOrder? order)
    {
        var log = new ConversationLog();
        if (app is null)
        {
            log.Warn("app-unclear", "Messenger and Instagram write the same form and nothing in this file says which of them it is from; it is called instagram. All messages are read alike.");
        }

        var head = isHtml ? new MetaHead() : MetaHead.Read(files[^1]());

        yield return new Transcript
        {
            Id = head.Path,
            Title = head.Title,
            Format = app ?? MetaApp.Instagram,
            Messages = ReadMessages(files, isHtml, order, log),
            Participants = log.Participants,
            Warnings = log.Warnings,
        };
    }

    private static IEnumerable<TranscriptMessage> ReadMessages(
        IReadOnlyList<Func<(Stream Stream, DetectedEncoding Encoding)>> files, bool isHtml, DateOrder? order, ConversationLog log)
    {
        var finisher = new DraftFinisher(log);
        var any = false;
        foreach (var open in files)
        {
            var (stream, encoding) = open();
            if (encoding.Warning is { } guessed)
            {
                log.Warn(guessed.Code, guessed.Detail);
            }

            var held = isHtml ? MetaHtmlReader.Read(stream, encoding, order, log) : ReadJson(stream, encoding, log);
            foreach (var draft in held.OldestFirst())
            {
                any = true;
                yield return finisher.Finish(draft);
            }
        }

        if (!any)
        {
            throw new TranscriptFormatException("no-messages", "There are no messages in the file. Download the conversation again.");
        }

        log.End();
    }

    private static MetaHeld ReadJson(Stream stream, DetectedEncoding encoding, ConversationLog log)
    {
        using var cursor = new JsonCursor(stream, encoding);
        var held = new MetaHeld();
        var entry = 0;
        while (cursor.Read())
        {
            if (cursor.Token != JsonTokenType.PropertyName)
            {
                continue;
            }

            if (cursor.Text != "messages")
            {
                _ = cursor.ReadValue();
                continue;
            }

            if (!cursor.Read() || cursor.Token != JsonTokenType.StartArray)
            {
                cursor.Skip();
                continue;
            }

            while (cursor.ReadValue() is { } element)
            {
                entry++;
                if (element.ValueKind == JsonValueKind.Object)
                {
                    held.Add(MetaMessage.Read(element, entry, log));
                }
                else
                {
                    log.WarnUnreadable("The entry is no message and was left out.", entry);
                }
            }

            break;
        }

        JsonEnd.Report(cursor, log, held.Count);
        return held;
    }
}
