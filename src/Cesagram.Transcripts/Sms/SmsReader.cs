using System.Xml;
using Cesagram.Transcripts.Input;

namespace Cesagram.Transcripts.Sms;

/// <summary>
/// Reads the XML of SMS Backup &amp; Restore: text and picture messages of a phone, one conversation a number or group of numbers, in the order of time.
/// The phone's owner has no name in it and is called <see cref="SmsPeople.Owner"/>.
/// </summary>
internal static class SmsReader
{
    public static IEnumerable<Transcript> Read(Stream stream, DetectedEncoding encoding)
    {
        var people = new SmsPeople();
        return new Interleaved("sms", log => Messages(stream, encoding, people, log))
        {
            Title = people.TitleOf,
            SortsByTime = true,
            NoMessages = "There is no sms or mms element in the XML, or it is damaged before the first.",
        }.Read(encoding.Warning);
    }

    private static IEnumerable<Draft> Messages(Stream stream, DetectedEncoding encoding, SmsPeople people, ConversationLog log)
    {
        using var text = encoding.Open(stream);
        using var xml = XmlReader.Create(text, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            // Emoji are written as two halves, which is no valid XML but readable.
            CheckCharacters = false,
            IgnoreComments = true,
            IgnoreWhitespace = true,
            IgnoreProcessingInstructions = true,
        });
        while (TryNext(xml, people, log, out var draft))
        {
            if (draft is { } one)
            {
                yield return one;
            }
        }
    }

    private static bool TryNext(XmlReader xml, SmsPeople people, ConversationLog log, out Draft? draft)
    {
        draft = null;
        try
        {
            while (xml.Read())
            {
                if (xml.NodeType == XmlNodeType.Element && xml.Name is "sms" or "mms")
                {
                    var line = ((IXmlLineInfo)xml).LineNumber;
                    draft = xml.Name == "sms" ? SmsMessage.OfText(xml, people, line, log) : SmsMessage.OfMultimedia(xml, people, line, log);
                    return true;
                }
            }
        }
        catch (XmlException error)
        {
            log.WarnUnreadable("The XML is damaged here; what stands before it was read.", error.LineNumber);
        }

        return false;
    }
}
