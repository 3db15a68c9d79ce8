using System.Text.Encodings.Web;
using System.Text.Unicode;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Html;

namespace Cesagram.Ui.Markdown;

/// <summary>
/// Markdown as HTML that is safe to show: no HTML of the writer's own, links by an allowed scheme only, pictures of the hub's own with an alternative text only.
/// Headings begin at level 2, each with an id; tables scroll in a frame of their own.
/// </summary>
public static class MarkdownText
{
    /// <summary>A longer text is shown as it was typed: nobody writes one, and it must not keep a processor busy.</summary>
    public const int Longest = 400_000;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().UseFootnotes().Build();
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Renders a text.</summary>
    /// <param name="markdown">The text.</param>
    /// <param name="resolve">What a <c>hub:</c> link leads to, by the part after the colon; null where it leads nowhere (its words stay).</param>
    /// <returns>HTML without script, style or event attributes.</returns>
    public static IHtmlContent Render(string markdown, Func<string, string?>? resolve = null) => Read(markdown, resolve).Html;

    /// <summary>Renders a text and finds its headings and its length.</summary>
    /// <param name="markdown">The text.</param>
    /// <param name="resolve">As in <see cref="Render"/>.</param>
    public static MarkdownPage Read(string markdown, Func<string, string?>? resolve = null)
    {
        if (markdown.Length > Longest)
        {
            return AsTyped(markdown);
        }

        try
        {
            var document = Markdig.Markdown.Parse(markdown, Pipeline);
            Check(document, resolve);
            var headings = Headings(document);
            var words = document.Descendants<LiteralInline>().Sum(literal => WordCount.Of(literal.Content.AsSpan()));
            return new MarkdownPage(new HtmlString(Write(document)), headings, words);
        }
        catch (ArgumentException)
        {
            // What Markdig says of lists and quotes nested past its limit, which only an attacker writes.
            return AsTyped(markdown);
        }
    }

    /// <summary>Addresses on other sites that a text's links lead to, each once.</summary>
    /// <param name="markdown">The text.</param>
    /// <returns>http and https addresses as they are written into the page.</returns>
    public static IReadOnlyList<string> OutsideLinks(string markdown)
    {
        if (markdown.Length > Longest)
        {
            return [];
        }

        try
        {
            var document = Markdig.Markdown.Parse(markdown, Pipeline);
            Check(document, null);
            return
            [
                .. document.Descendants().Select(part => part switch { LinkInline { IsImage: false } link => link.Url, AutolinkInline { IsEmail: false } link => link.Url, _ => null })
                    .OfType<string>().Where(url => url.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || url.StartsWith("http://", StringComparison.OrdinalIgnoreCase)).Distinct(),
            ];
        }
        catch (ArgumentException)
        {
            return [];
        }
    }

    private static void Check(MarkdownDocument document, Func<string, string?>? resolve)
    {
        foreach (var link in document.Descendants<LinkInline>().ToList())
        {
            // A link by reference computes its address when it is written.
            var url = link.GetDynamicUrl?.Invoke() ?? link.Url;
            link.GetDynamicUrl = null;
            link.Url = link.IsImage ? (LinkRules.IsOwnImage(url) && HasWords(link) ? url : null) : LinkRules.Link(url, resolve);
            if (link.Url is null)
            {
                Unlink(link);
            }
            else if (link.IsImage)
            {
                link.GetAttributes().AddProperty("loading", "lazy");
            }
        }

        foreach (var link in document.Descendants<AutolinkInline>().Where(link => !link.IsEmail && LinkRules.Link(link.Url, null) is null).ToList())
        {
            link.ReplaceBy(new LiteralInline(link.Url));
        }
    }

    private static List<MarkdownHeading> Headings(MarkdownDocument document)
    {
        var ids = new HeadingIds();
        var headings = new List<MarkdownHeading>();
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            heading.Level = Math.Max(2, heading.Level);
            var words = Words(heading.Inline);
            var id = ids.Next(words);
            heading.GetAttributes().Id = id;
            headings.Add(new MarkdownHeading(heading.Level, id, words));
        }

        return headings;
    }

    private static string Write(MarkdownDocument document)
    {
        using var writer = new StringWriter();
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.TryRemove<HtmlTableRenderer>();
        renderer.ObjectRenderers.Add(new ScrollingTable());
        renderer.Render(document);
        return writer.ToString();
    }

    private static string Words(ContainerInline? inline) => inline is null ? "" : string.Concat(inline.Descendants().Select(part => part switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        LineBreakInline => " ",
        _ => "",
    })).Trim();

    private static bool HasWords(LinkInline link) => !string.IsNullOrWhiteSpace(Words(link));

    private static void Unlink(LinkInline link)
    {
        while (link.FirstChild is { } child)
        {
            child.Remove();
            link.InsertBefore(child);
        }

        link.Remove();
    }

    private static MarkdownPage AsTyped(string markdown) =>
        new(new HtmlString($"<pre class=\"as-typed\">{Encoder.Encode(markdown)}</pre>\n"), [], WordCount.Of(markdown));

    /// <summary>A table that is wider than a phone is moved by itself, also by keyboard.</summary>
    private sealed class ScrollingTable : HtmlTableRenderer
    {
        protected override void Write(HtmlRenderer renderer, Table table)
        {
            renderer.WriteLine("<div class=\"table-scroll\" tabindex=\"0\">");
            table.GetAttributes().AddClass("table");
            base.Write(renderer, table);
            renderer.WriteLine("</div>");
        }
    }
}
