using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Html;

namespace Cesagram.KnowledgeHub.SearchEntries;

/// <summary>Text as HTML, encoded but for the marks around some places.</summary>
internal static class Snippet
{
    private const int Before = 90;
    private const int Length = 320;
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>All of a text.</summary>
    public static IHtmlContent Of(string text, IReadOnlyList<Range> marks) => Marked(text, marks, 0, text.Length);

    /// <summary>Some of a text, around the first place.</summary>
    public static IHtmlContent Around(string text, IReadOnlyList<Range> marks)
    {
        var start = Math.Max(0, marks[0].Start.Value - Before);
        start = start == 0 ? 0 : text.IndexOf(' ', start) is var space && space >= 0 && space < marks[0].Start.Value ? space + 1 : marks[0].Start.Value;
        var end = Math.Min(text.Length, Math.Max(marks[0].End.Value, start + Length));
        end = end == text.Length || text.LastIndexOf(' ', end) is var last && last < marks[0].End.Value ? end : last;
        return Marked(text, marks, start, end);
    }

    private static HtmlString Marked(string text, IReadOnlyList<Range> marks, int start, int end)
    {
        var html = new StringBuilder(start > 0 ? "… " : "");
        var at = start;
        foreach (var mark in marks.Where(mark => mark.Start.Value >= start && mark.End.Value <= end))
        {
            html.Append(Encoder.Encode(text[at..mark.Start.Value])).Append("<mark>").Append(Encoder.Encode(text[mark])).Append("</mark>");
            at = mark.End.Value;
        }

        return new HtmlString(html.Append(Encoder.Encode(text[at..end])).Append(end < text.Length ? " …" : "").ToString());
    }
}
