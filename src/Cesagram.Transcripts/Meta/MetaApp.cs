namespace Cesagram.Transcripts.Meta;

/// <summary>Tells Messenger from Instagram, whose exports have one form: by folders, links and words that only one of them writes.</summary>
internal static class MetaApp
{
    public const string Messenger = "messenger";
    public const string Instagram = "instagram";

    private static readonly string[] OfInstagram = ["your_instagram_activity", "instagram.com/", "cdninstagram", "Instagram User", "instagram_"];
    private static readonly string[] OfMessenger =
    [
        "your_facebook_activity", "your_activity_across_facebook", "stickers_used", "fbcdn", "facebook.com/", "Facebook user", "\"thread_type\"",
        "\"type\": \"Generic\"", "\"type\":\"Generic\"", "\"senderName\"", "\"threadName\"",
    ];

    /// <param name="text">First part of the file.</param>
    /// <param name="path">Of the member in a zip; null elsewhere.</param>
    /// <returns>Null where nothing tells.</returns>
    public static string? Of(ReadOnlySpan<char> text, string? path)
    {
        // The folders of a download say it for all that is in it.
        foreach (var (mark, app) in new[] { (OfInstagram[0], Instagram), (OfMessenger[0], Messenger), (OfMessenger[1], Messenger) })
        {
            if (path?.Contains(mark, StringComparison.Ordinal) == true || text.Contains(mark, StringComparison.Ordinal))
            {
                return app;
            }
        }

        var (instagram, messenger) = (Has(text, OfInstagram), Has(text, OfMessenger));
        return instagram == messenger ? null : instagram ? Instagram : Messenger;
    }

    private static bool Has(ReadOnlySpan<char> text, string[] marks)
    {
        foreach (var mark in marks)
        {
            if (text.Contains(mark, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
