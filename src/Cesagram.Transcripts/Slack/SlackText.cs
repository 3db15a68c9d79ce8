using System.Net;
using System.Text;
using System.Text.Json;
using Cesagram.Transcripts.Json;

namespace Cesagram.Transcripts.Slack;

/// <summary>What was written, with people and channels by their names; of bots the attachments, where the text is empty.</summary>
internal static class SlackText
{
    private static readonly string[] Parts = ["pretext", "title", "text"];

    public static string Of(JsonElement message, SlackPeople people)
    {
        var text = JsonText.Of(message, "text") ?? "";
        if (text.Length == 0 && message.TryGetProperty("attachments", out var attachments) && attachments.ValueKind == JsonValueKind.Array)
        {
            text = string.Join('\n', attachments.EnumerateArray().Select(OfAttachment).Where(part => part.Length > 0));
        }

        if (text.Length == 0 && message.TryGetProperty("comment", out var comment))
        {
            text = JsonText.Of(comment, "comment") ?? "";
        }

        return Plain(text, people);
    }

    private static string OfAttachment(JsonElement attachment)
    {
        string[] parts = [.. Parts.Select(name => JsonText.Of(attachment, name) ?? "").Where(part => part.Length > 0)];
        return parts.Length > 0 ? string.Join('\n', parts) : JsonText.Of(attachment, "fallback") ?? "";
    }

    private static string Plain(string text, SlackPeople people)
    {
        if (!text.AsSpan().ContainsAny('<', '&'))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var open = text.IndexOf('<', at);
            var close = open < 0 ? -1 : text.IndexOf('>', open);
            if (close < 0)
            {
                plain.Append(text.AsSpan(at));
                break;
            }

            plain.Append(text.AsSpan(at, open - at)).Append(Token(text[(open + 1)..close], people));
            at = close + 1;
        }

        // Only &amp; &lt; and &gt; are escaped.
        return plain.ToString().Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(plain.ToString()) : plain.ToString();
    }

    /// <summary>@U..., #C...|name, !here, or a link with or without a name.</summary>
    private static string Token(string token, SlackPeople people)
    {
        var bar = token.IndexOf('|', StringComparison.Ordinal);
        var (target, label) = bar < 0 ? (token, "") : (token[..bar], token[(bar + 1)..]);
        return target switch
        {
            ['@', .. var id] => "@" + (people.Find(id) ?? (label.Length > 0 ? label.TrimStart('@') : id)),
            ['#', .. var id] => "#" + (label.Length > 0 ? label : id),
            ['!', .. var word] => label.Length > 0 ? label : "@" + word,
            _ => label.Length == 0 || label == target ? target.Replace("mailto:", "", StringComparison.Ordinal) : target.StartsWith("mailto:", StringComparison.Ordinal) ? label : $"{label} ({target})",
        };
    }
}
