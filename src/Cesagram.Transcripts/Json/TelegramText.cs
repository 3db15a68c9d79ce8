using System.Text;
using System.Text.Json;

namespace Cesagram.Transcripts.Json;

internal static class TelegramText
{
    /// <summary>What a person wrote: the text, or a poll's question and answers, a line each.</summary>
    public static string Of(JsonElement element)
    {
        var written = element.TryGetProperty("text", out var text) || element.TryGetProperty("text_entities", out text) ? Flat(text) : "";
        if (!element.TryGetProperty("poll", out var poll) || poll.ValueKind != JsonValueKind.Object)
        {
            return written;
        }

        IEnumerable<string> lines = [written, poll.TryGetProperty("question", out var question) ? Flat(question) : ""];
        var answers = poll.TryGetProperty("answers", out var list) && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray().Select(answer => answer.ValueKind == JsonValueKind.Object && answer.TryGetProperty("text", out var one) ? Flat(one) : "")
            : [];
        return string.Join('\n', lines.Concat(answers).Where(line => line.Length > 0));
    }

    /// <summary>A string, or strings and formatted pieces one after the other.</summary>
    private static string Flat(JsonElement text)
    {
        if (text.ValueKind != JsonValueKind.Array)
        {
            return JsonText.Of(text) ?? "";
        }

        var whole = new StringBuilder();
        foreach (var part in text.EnumerateArray())
        {
            whole.Append(part.ValueKind == JsonValueKind.Object ? JsonText.Of(part, "text") : JsonText.Of(part));
        }

        return whole.ToString();
    }
}
