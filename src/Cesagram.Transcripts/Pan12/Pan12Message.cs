using System.Globalization;
using System.Xml;
using Cesagram.Transcripts.Input;

namespace Cesagram.Transcripts.Pan12;

internal static class Pan12Message
{
    public static TranscriptMessage? Read(XmlReader xml, int index, ConversationLog log)
    {
        string? author = null;
        string? time = null;
        var text = "";
        var line = ((IXmlLineInfo)xml).HasLineInfo() ? ((IXmlLineInfo)xml).LineNumber : 0;
        try
        {
            if (xml.IsEmptyElement)
            {
                return null;
            }

            var depth = xml.Depth;
            while (xml.Read() && !(xml.NodeType == XmlNodeType.EndElement && xml.Depth == depth))
            {
                if (xml.NodeType != XmlNodeType.Element || xml.IsEmptyElement)
                {
                    continue;
                }

                var name = xml.Name;
                var value = "";
                var inner = xml.Depth;
                while (xml.Read() && !(xml.NodeType == XmlNodeType.EndElement && xml.Depth == inner))
                {
                    value += xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace ? xml.Value : "";
                }

                (author, time, text) = name switch
                {
                    "author" => (value.Trim(), time, text),
                    "time" => (author, value.Trim(), text),
                    "text" => (author, time, value),
                    _ => (author, time, text),
                };
            }
        }
        catch (XmlException)
        {
            log.WarnUnreadable(Pan12Reader.Damaged, line);
            return null;
        }

        return new TranscriptMessage(index, log.Count(author, MessageKind.Text), TimeOf(time), text, MessageKind.Text);
    }

    private static SentTime? TimeOf(string? time) =>
        TimeOnly.TryParseExact(time, ["HH:mm", "H:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed)
            ? new SentTime(DateTime.MinValue + parsed.ToTimeSpan(), null, TimePrecision.TimeOfDay)
            : null;
}
