using System.Text.RegularExpressions;
using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.Events;
using Cesagram.KnowledgeHub.ReadEntry;
using Cesagram.KnowledgeHub.Text;
using Cesagram.Ui.Languages;
using Cesagram.Ui.Markdown;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Cesagram.KnowledgeHub.Newsletter;

/// <summary>Writes an issue as a mail in one language; preview, test and sending are the same text.</summary>
internal sealed partial class IssueWriter(KnowledgeHubDbContext db, IStringLocalizer<NewsletterText> texts, IStringLocalizer<HubText> hub)
{
    /// <summary>The picked entries as they are now, in the order of the picks; what is no longer published is left out.</summary>
    public async Task<IssueItems> ItemsAsync(IReadOnlyList<Guid> picks, CancellationToken cancellationToken)
    {
        var entries = await db.Published.Include(e => e.Texts).Where(e => picks.Contains(e.Id)).ToListAsync(cancellationToken);
        return new IssueItems([.. entries.OrderBy(e => picks.ToList().IndexOf(e.Id)).Select(e =>
            new IssueItem(e.Kind, e.Slug, e.OriginalLanguage, [.. e.Texts.Select(t => new ItemText(t.Language, t.Title, t.Summary))]))]);
    }

    /// <summary>The text in a language, else the English one, else any.</summary>
    public static IssueText TextOf(NewsletterIssue issue, string language) =>
        issue.Texts.All.FirstOrDefault(t => t.Language == language) ?? issue.Texts.All.FirstOrDefault(t => t.Language == "en") ?? (issue.Texts.All is [var first, ..] ? first : null) ?? new IssueText(language, issue.Slug, "");

    /// <param name="issue">Its texts.</param>
    /// <param name="items">What it tells of.</param>
    /// <param name="language">Of the reader.</param>
    /// <param name="publicAddress">Beginning of addresses.</param>
    /// <param name="unsubscribe">Where it can be ended; null: a preview or test, which says so.</param>
    public MailBody Write(NewsletterIssue issue, IssueItems items, string language, string publicAddress, string? unsubscribe)
    {
        using var _ = MailLanguage.Use(language);
        var text = TextOf(issue, language);
        var body = new MailBody(language).Title(text.Title);
        if (text.Language != language)
        {
            body.Note(hub["Fallback.Text", hub["LanguageIn." + text.Language].Value]);
        }

        string? Resolve(string link) => HubAddress.Resolve(link, language) is { } path ? publicAddress + path : null;
        body.Made(Plain(text.Intro, Resolve), Absolute(MarkdownText.Render(text.Intro, Resolve).ToString()!, publicAddress));
        foreach (var item in items.All)
        {
            var local = TextOf(item, language);
            var about = local.Language == language ? local.Summary : $"{local.Summary} ({texts["Mail.InLanguage", hub["LanguageIn." + local.Language].Value]})".TrimStart();
            body.Item(local.Title, publicAddress + HubAddress.Of(item.Kind, item.Slug, language), about, local.Language == language ? null : local.Language);
        }

        body.Link(texts["Mail.Online"], $"{publicAddress}/{language}/knowledge/newsletter/archive/{issue.Slug}");
        return unsubscribe is null ? body.Fine(texts["Mail.IsTest"]) : body.Fine(texts["Mail.Reason"]).Link(texts["Mail.Unsubscribe"], unsubscribe);
    }

    public static ItemText TextOf(IssueItem item, string language) =>
        item.Texts.FirstOrDefault(t => t.Language == language) ?? item.Texts.FirstOrDefault(t => t.Language == item.OriginalLanguage)
        ?? item.Texts.FirstOrDefault(t => t.Language == "en") ?? (item.Texts is [var first, ..] ? first : null) ?? new ItemText(language, item.Slug, "");

    /// <summary>Markdown is readable as it is, but for its links.</summary>
    private static string Plain(string markdown, Func<string, string?> resolve) => MarkdownLink().Replace(Emphasis().Replace(markdown, "$2"), match =>
    {
        var address = match.Groups[2].Value;
        address = address.StartsWith("hub:", StringComparison.Ordinal) ? resolve(address["hub:".Length..]) : address;
        return address is null ? match.Groups[1].Value : $"{match.Groups[1].Value} ({address})";
    });

    /// <summary>A mail has no page that a path could be relative to.</summary>
    private static string Absolute(string html, string publicAddress) => html.Replace("href=\"/", $"href=\"{publicAddress}/", StringComparison.Ordinal);

    [GeneratedRegex(@"\[([^\]]*)\]\(([^)\s]*)\)")]
    private static partial Regex MarkdownLink();

    [GeneratedRegex(@"(\*\*|\*|__)(?=\S)(.+?)(?<=\S)\1")]
    private static partial Regex Emphasis();
}
