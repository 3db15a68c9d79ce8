using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Cesagram.Transcripts.Json;

namespace Cesagram.Transcripts.Meta;

/// <summary>Meta's JSON writes each byte of UTF-8 as a character of its own (é becomes Ã©). Text that is whole is left alone.</summary>
internal static class MetaText
{
    private static readonly SearchValues<char> BeyondLatin1 = SearchValues.Create(
        [.. Enumerable.Range(0x100, 0x10000 - 0x100).Select(code => (char)code)]);

    public static string? Of(JsonElement element, string name) => JsonText.Of(element, name) is { } text ? Mend(text) : null;

    public static string Mend(string text)
    {
        var span = text.AsSpan();
        if (Ascii.IsValid(span) || span.ContainsAny(BeyondLatin1))
        {
            return text;
        }

        var bytes = Encoding.Latin1.GetBytes(text);
        // No text has the controls 80 to 9F; halves of characters that were cut off have.
        return Utf8.IsValid(bytes) || span.ContainsAnyInRange('\u0080', '\u009F') ? Encoding.UTF8.GetString(bytes) : text;
    }
}
