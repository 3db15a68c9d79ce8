using Cesagram.Transcripts.Input;

namespace Cesagram.Transcripts.Signal;

/// <summary>Takes apart what signal-export writes behind the name: quotation, text, reactions, stickers and files.</summary>
internal static class SignalBody
{
    private static readonly string[] Calls = ["Incoming call", "Outgoing call", "Incoming voice call", "Outgoing voice call", "Incoming video call", "Outgoing video call", "Missed call", "Missed voice call", "Missed video call"];

    public static TranscriptMessage Finish(int index, string author, SentTime sent, string text, ConversationLog log)
    {
        var lines = text.Split('\n').Select(line => line.TrimEnd()).ToList();
        var reactions = new List<Reaction>();
        var hasMedia = false;
        for (var i = lines.Count - 1; i >= 0; i--)
        {
            if (lines[i].StartsWith("(- ", StringComparison.Ordinal) && lines[i].LastIndexOf(" -)", StringComparison.Ordinal) is > 2 and var end)
            {
                reactions = ReactionsOf(lines[i][3..end]);
                lines[i] = lines[i][(end + 3)..];
            }

            if (lines[i].StartsWith("(( ", StringComparison.Ordinal) && lines[i].EndsWith(" ))", StringComparison.Ordinal))
            {
                hasMedia = true;
                lines[i] = lines[i].Length > 6 ? lines[i][3..^3] : "";
            }

            lines[i] = WithoutFiles(lines[i], ref hasMedia);
        }

        // A quotation of the message answered stands in front; it is the other one's text.
        var start = lines.FindIndex(line => line.Length > 0);
        if (start > 0 && lines[start].StartsWith("> ", StringComparison.Ordinal))
        {
            while (start < lines.Count && lines[start].StartsWith('>'))
            {
                lines.RemoveAt(start);
            }
        }

        var body = string.Join('\n', lines).Trim('\n', ' ');
        var kind = body == "(This message was deleted)" ? MessageKind.Deleted
            : hasMedia ? MessageKind.Media
            : IsCall(body) ? MessageKind.Call
            : MessageKind.Text;
        return new TranscriptMessage(index, log.Count(author, kind), sent, body, kind) { Reactions = reactions };
    }

    private static bool IsCall(string body) =>
        Array.Exists(Calls, call => body == call || (body.StartsWith(call + " (", StringComparison.Ordinal) && body.EndsWith(')') && body.Length < 60));

    /// <summary><c>![name](./media/...)</c> and the like are files, not words.</summary>
    private static string WithoutFiles(string line, ref bool hasMedia)
    {
        for (var at = FindFile(line); at >= 0; at = FindFile(line))
        {
            var open = line.LastIndexOf('[', at);
            var close = line.IndexOf(')', at);
            if (open < 0 || close < 0)
            {
                break;
            }

            hasMedia = true;
            line = (line[..(open > 0 && line[open - 1] == '!' ? open - 1 : open)] + line[(close + 1)..]).TrimEnd();
        }

        return line;
    }

    private static int FindFile(string line)
    {
        var media = line.IndexOf("](./media/", StringComparison.Ordinal);
        return media >= 0 ? media : line.IndexOf("](../exported_stickers/", StringComparison.Ordinal);
    }

    private static List<Reaction> ReactionsOf(string list)
    {
        var reactions = list.Split(", ").Select(one => (At: one.LastIndexOf(": ", StringComparison.Ordinal), Text: one)).Where(one => one.At > 0)
            .Select(one => (Emoji: one.Text[(one.At + 2)..], Name: one.Text[..one.At]));
        return [.. reactions.GroupBy(one => one.Emoji).Select(group => new Reaction(group.Key, group.Count(), [.. group.Select(one => one.Name)]))];
    }
}
