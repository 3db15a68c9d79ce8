using System.Xml;
using Cesagram.Transcripts.Input;

namespace Cesagram.Transcripts.Pan12;

/// <summary>Reads the XML of the PAN-2012 author identification task: conversations of messages with line, author, time (HH:MM) and text.</summary>
internal static class Pan12Reader
{
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
        var any = false;
        while (Forward(xml, "conversation", out var damage))
        {
            var log = new ConversationLog();
            if (!any && encoding.Warning is { } guessed)
            {
                log.Warn(guessed.Code, guessed.Detail);
            }

            any = true;
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

            if (damage is not null)
            {
                break;
            }
        }

        if (!any)
        {
            throw new TranscriptFormatException("no-messages", "There is no conversation element in the XML, or it is damaged before the first.");
        }
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
            while (Forward(conversation, "message", out var damage))
            {
                if (Pan12Message.Read(conversation, index, log) is { } message)
                {
                    index++;
                    yield return message;
                }

                if (damage is not null)
                {
                    break;
                }
            }
        }

        log.End();
    }

    private static bool Forward(XmlReader xml, string name, out string? damage)
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
            damage = error.Message;
        }

        return false;
    }
}
