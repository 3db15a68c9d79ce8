using System.Xml;
using Cesagram.Transcripts.Input;

namespace Cesagram.Transcripts.Sms;

internal static class SmsMessage
{
    private const string Sent = "2";
    private const string FromOther = "1";
    private const string AddressOfSender = "137";

    public static Draft OfText(XmlReader xml, SmsPeople people, long line, ConversationLog log)
    {
        var address = xml.GetAttribute("address") ?? "";
        people.Add(address, xml.GetAttribute("contact_name"));
        // Drafts and what never left (3 to 6) are the owner's too.
        var author = xml.GetAttribute("type") == FromOther ? people.NameOf(address) : SmsPeople.Owner;
        var text = Whole(xml.GetAttribute("body"));
        return new Draft(SmsPeople.KeyOf(address), new TranscriptMessage(0, author, TimeOf(xml, line, log), text, MessageKind.Text));
    }

    public static Draft OfMultimedia(XmlReader xml, SmsPeople people, long line, ConversationLog log)
    {
        var address = xml.GetAttribute("address") ?? "";
        people.Add(address, xml.GetAttribute("contact_name"));
        var isSent = xml.GetAttribute("msg_box") == Sent;
        var sent = TimeOf(xml, line, log);
        var texts = new List<string>();
        var hasMedia = false;
        string? from = null;
        if (Whole(xml.GetAttribute("sub")) is { Length: > 0 } subject)
        {
            texts.Add(subject);
        }

        if (!xml.IsEmptyElement)
        {
            var depth = xml.Depth;
            while (xml.Read() && xml.Depth > depth)
            {
                if (xml is { NodeType: XmlNodeType.Element, Name: "part" })
                {
                    var type = xml.GetAttribute("ct");
                    if (type == "text/plain")
                    {
                        texts.Add(Whole(xml.GetAttribute("text")));
                    }

                    hasMedia |= type is not ("text/plain" or "application/smil" or null);
                }
                else if (xml is { NodeType: XmlNodeType.Element, Name: "addr" } && xml.GetAttribute("type") == AddressOfSender)
                {
                    from = xml.GetAttribute("address");
                }
            }
        }

        var author = isSent ? SmsPeople.Owner : people.NameOf(from is { Length: > 0 } and not "insert-address-token" ? from : address);
        var text = string.Join('\n', texts.Where(part => part.Length > 0));
        return new Draft(SmsPeople.KeyOf(address), new TranscriptMessage(0, author, sent, text, hasMedia ? MessageKind.Media : MessageKind.Text));
    }

    private static SentTime? TimeOf(XmlReader xml, long line, ConversationLog log)
    {
        var sent = UnixTime.OfMilliseconds(xml.GetAttribute("date"));
        if (sent is null)
        {
            log.WarnUnreadable("The time cannot be read; the message is kept without one.", line);
        }

        return sent;
    }

    /// <summary>The app writes "null" for what is missing; half a character alone becomes U+FFFD.</summary>
    private static string Whole(string? value) => value is null or "null" ? "" : System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(value));
}
