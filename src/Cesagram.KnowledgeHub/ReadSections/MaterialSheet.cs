using System.Text.RegularExpressions;
using Cesagram.KnowledgeHub.ReadEntry;
using Cesagram.Ui.Markdown;
using Microsoft.AspNetCore.Html;

namespace Cesagram.KnowledgeHub.ReadSections;

/// <summary>Material as it is laid out on paper: parts by heading, blocks within them, boxes to tick and lines to fill in.</summary>
internal static partial class MaterialSheet
{
    /// <summary>Stands for a line to fill in until the text is HTML; no writer types it.</summary>
    private const string Blank = "\uE000";

    /// <param name="markdown">The material's text.</param>
    /// <param name="language">For its links.</param>
    public static IReadOnlyList<MaterialPart> Parts(string markdown, string language)
    {
        var lines = markdown.ReplaceLineEndings("\n").Split('\n');
        var parts = new List<(string? Heading, List<string> Lines)> { (null, []) };
        foreach (var line in lines)
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                parts.Add((line[3..].Trim(), []));
            }
            else
            {
                parts[^1].Lines.Add(line);
            }
        }

        return [.. parts
            .Where(part => part.Heading is not null || part.Lines.Exists(line => line.Trim().Length > 0))
            .Select(part => new MaterialPart(part.Heading, part.Lines.Exists(IsBox), [.. Blocks(part.Lines).Select(block => Render(block, language))]))];
    }

    private static IEnumerable<string> Blocks(List<string> lines)
    {
        var block = new List<string>();
        foreach (var line in lines.Append("---"))
        {
            if (line.Trim() == "---")
            {
                if (block.Exists(l => l.Trim().Length > 0))
                {
                    yield return string.Join('\n', block);
                }

                block = [];
            }
            else
            {
                block.Add(IsBox(line) ? "- " + line.TrimStart()[1..].TrimStart() : line);
            }
        }
    }

    private static bool IsBox(string line) => line.TrimStart().StartsWith('☐');

    private static HtmlString Render(string markdown, string language)
    {
        // Lines to fill in stand each on its own line.
        var marked = FillIn().Replace(markdown, Blank).Replace(Blank + "\n", Blank + "  \n", StringComparison.Ordinal);
        using var writer = new StringWriter();
        MarkdownText.Render(marked, link => HubAddress.Resolve(link, language)).WriteTo(writer, System.Text.Encodings.Web.HtmlEncoder.Default);
        return new HtmlString(writer.ToString().Replace(Blank, "<span class=\"blank\"></span>", StringComparison.Ordinal));
    }

    [GeneratedRegex("_{4,}")]
    private static partial Regex FillIn();
}

/// <param name="Heading">Null: what comes before the first.</param>
/// <param name="HasBoxes">Its list is there to be ticked.</param>
/// <param name="Blocks">One, or several texts that are used apart.</param>
internal sealed record MaterialPart(string? Heading, bool HasBoxes, IReadOnlyList<IHtmlContent> Blocks);
