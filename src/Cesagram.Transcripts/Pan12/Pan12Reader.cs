using System.Xml;
using Cesagram.Transcripts.Input;

namespace Cesagram.Transcripts.Pan12;

/// <summary>
/// Reads the XML of the PAN-2012 author identification task: conversations of messages with line, author, time (HH:MM) and text.
/// Damage between conversations is a warning of the one before it, given when the next is asked for.
/// </summary>
internal static class Pan12Reader
{
    public const string Damaged = "The XML is damaged here; what stands before it was read.";

    public static IEnumerable<Transcript> Read(Stream stream, DetectedEncoding encoding)
    {
        using var text = encoding.Open(stream);
        using var xml = XmlReader.Create(text, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            CheckCharacters = false,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        });
        ConversationLog? log = null;
        XmlException? damage;
        while (Forward(xml, "conversation", out damage))
        {
            var first = log is null;
            log = new ConversationLog();
            if (first)
            {
                log.Warn(encoding.Warning);
            }

            using var messages = ReadMessages(xml.ReadSubtree(), log).GetEnumerator();
            yield return new Transcript
            {
                Id = xml.GetAttribute("id"),
                Format = "pan12",
                Messages = Once(messages),
                Participants = log.Participants,
                Warnings = log.Warnings,
            };
            while (messages.MoveNext())
            {
            }
        }

        if (log is null)
        {
            throw new TranscriptFormatException("no-messages", "There is no conversation element in the XML, or it is damaged before the first.");
        }

        WarnOf(damage, log);
    }

    private static IEnumerable<TranscriptMessage> Once(IEnumerator<TranscriptMessage> messages)
    {
        while (messages.MoveNext())
        {
            yield return messages.Current;
        }
    }

    private static IEnumerable<TranscriptMessage> ReadMessages(XmlReader conversation, ConversationLog log)
    {
        var index = 0;
        using (conversation)
        {
            XmlException? damage;
            while (Forward(conversation, "message", out damage))
            {
                if (Pan12Message.Read(conversation, index, log) is { } message)
                {
                    index++;
                    yield return message;
                }
            }

            WarnOf(damage, log);
        }

        log.End();
    }

    /// <summary>A file cut off is no smaller file: whoever counts on the whole must be able to tell.</summary>
    private static void WarnOf(XmlException? damage, ConversationLog log)
    {
        if (damage is not null)
        {
            log.WarnUnreadable(Damaged, damage.LineNumber);
        }
    }

    private static bool Forward(XmlReader xml, string name, out XmlException? damage)
    {
        damage = null;
        try
        {
            while (xml.Read())
            {
                if (xml.NodeType == XmlNodeType.Element && xml.Name == name)
                {
                    return true;
                }
            }
        }
        catch (XmlException error)
        {
            damage = error;
        }

        return false;
    }
}
