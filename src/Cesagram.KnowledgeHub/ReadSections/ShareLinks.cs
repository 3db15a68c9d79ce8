namespace Cesagram.KnowledgeHub.ReadSections;

/// <summary>Ordinary links with which a reader passes a page on: nothing of the networks is loaded before one is chosen.</summary>
/// <param name="Title">Of the page.</param>
/// <param name="Address">Of the page, absolute.</param>
internal sealed record ShareLinks(string Title, string Address)
{
    public string Mail => $"mailto:?subject={Uri.EscapeDataString(Title)}&body={Uri.EscapeDataString($"{Title}\n{Address}")}";

    public IReadOnlyList<(string Name, string Link)> Networks { get; } = Make(Uri.EscapeDataString(Address), Uri.EscapeDataString($"{Title} {Address}"));

    private static (string Name, string Link)[] Make(string address, string both) =>
    [
        ("Bluesky", "https://bsky.app/intent/compose?text=" + both),
        ("Facebook", "https://www.facebook.com/sharer/sharer.php?u=" + address),
        ("LinkedIn", "https://www.linkedin.com/sharing/share-offsite/?url=" + address),
        ("Mastodon", "https://mastodon.social/share?text=" + both),
        ("WhatsApp", "https://wa.me/?text=" + both),
        ("X", "https://x.com/intent/post?text=" + both),
    ];
}
