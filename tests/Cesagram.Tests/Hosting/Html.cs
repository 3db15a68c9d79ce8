using System.Net;
using System.Text.RegularExpressions;

namespace Cesagram.Tests.Hosting;

/// <summary>What a test needs to know of a page, without a browser.</summary>
internal static partial class Html
{
    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Token();

    [GeneratedRegex("<(script|style|svg)\\b.*?</\\1>", RegexOptions.Singleline)]
    private static partial Regex Unseen();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("(?:title|aria-label|alt|placeholder)=\"([^\"]+)\"")]
    private static partial Regex SpokenAttribute();

    public static string AntiforgeryToken(string page) => WebUtility.HtmlDecode(Token().Match(page).Groups[1].Value);

    /// <summary>Texts between the tags, and those of the attributes that are shown or read out.</summary>
    public static IEnumerable<string> Texts(string page)
    {
        var body = Unseen().Replace(page[page.IndexOf("<body", StringComparison.Ordinal)..], " ");
        return Tag().Split(body)
            .Concat(SpokenAttribute().Matches(body).Select(match => match.Groups[1].Value))
            .Select(text => WebUtility.HtmlDecode(text).Trim())
            .Where(text => text.Length > 0);
    }
}
