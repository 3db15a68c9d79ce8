using Microsoft.AspNetCore.Html;

namespace Cesagram.Ui.Markdown;

/// <summary>A rendered text and what is known of it.</summary>
/// <param name="Html">Safe to show.</param>
/// <param name="Headings">In order.</param>
/// <param name="Words">How many words are read.</param>
public sealed record MarkdownPage(IHtmlContent Html, IReadOnlyList<MarkdownHeading> Headings, int Words)
{
    private const int WordsAMinute = 200;

    /// <summary>Minutes that it takes to read at 200 words a minute, rounded up; at least 1.</summary>
    public int Minutes => Math.Max(1, (Words + WordsAMinute - 1) / WordsAMinute);
}
