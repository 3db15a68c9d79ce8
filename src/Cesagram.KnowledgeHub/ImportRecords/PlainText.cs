using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;

namespace Cesagram.KnowledgeHub.ImportRecords;

/// <summary>Text of a field without markup, script, control characters or marks that turn the direction of writing.</summary>
internal static partial class PlainText
{
    private static readonly string[] Unseen = ["script", "style", "template", "iframe", "object", "noscript", "svg", "math"];

    [GeneratedRegex(@"</?[a-zA-Z!?][^>]*>|<(?:script|style|svg|img|iframe)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Markup();

    [GeneratedRegex(@"&(?:#\d+|#x[0-9a-fA-F]+|[a-zA-Z][a-zA-Z0-9]+);")]
    private static partial Regex Reference();

    public static string Of(string text, out bool hadMarkup)
    {
        hadMarkup = Markup().IsMatch(text);
        // Twice: what was written as "&lt;script&gt;" is markup once it is read.
        for (var turn = 0; turn < 2 && (Markup().IsMatch(text) || Reference().IsMatch(text)); turn++)
        {
            hadMarkup |= Markup().IsMatch(text);
            text = Read(text);
        }

        return Clean(text);
    }

    private static string Read(string text)
    {
        using var document = new HtmlParser().ParseDocument($"<!doctype html><body>{text}");
        foreach (var element in document.All.Where(element => Unseen.Contains(element.LocalName)).ToList())
        {
            element.Remove();
        }

        foreach (var block in document.All.Where(element => element.LocalName is "p" or "br" or "div" or "li" or "td").ToList())
        {
            block.Before(document.CreateTextNode(" "));
        }

        return document.DocumentElement.TextContent;
    }

    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                if (clean.Length > 0 && clean[^1] != ' ')
                {
                    clean.Append(' ');
                }
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.Format || c is '\u200C' or '\u200D')
            {
                clean.Append(c);
            }
        }

        var whole = clean.ToString().TrimEnd();
        // Half of a pair is no text, and nothing can be done with it.
        return (whole.Any(char.IsSurrogate) ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(whole)) : whole).Normalize(NormalizationForm.FormC);
    }
}
