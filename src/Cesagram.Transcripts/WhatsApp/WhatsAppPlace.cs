namespace Cesagram.Transcripts.WhatsApp;

/// <summary>A shared place: a word in the phone's language and a link to a map, nothing else.</summary>
internal static class WhatsAppPlace
{
    private const int LongestWord = 40;

    public static bool IsPlace(ReadOnlySpan<char> text)
    {
        var link = text.IndexOf("https://maps.google.com/?q=", StringComparison.Ordinal);
        if (link >= 0 && link <= LongestWord)
        {
            var before = text[..link].TrimEnd(" \u00A0\u202F\u200E\u200F");
            return (before.IsEmpty || before[^1] is ':' or '：') && !text[link..].ContainsAny(' ', '\n');
        }

        // Name, address and link, on one line (iOS) or on a line each.
        var venue = text.IndexOf("https://foursquare.com/v/", StringComparison.Ordinal);
        return venue >= 0 && !text[venue..].ContainsAny(' ', '\n') && text[..venue].Count('\n') <= 3;
    }
}
