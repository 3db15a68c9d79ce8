using System.Globalization;
using Microsoft.AspNetCore.Html;

namespace Cesagram.ChatAnalysis.ReadReport;

/// <summary>Points in time as records show them: the language's date, 24 hours, UTC.</summary>
internal static class Moments
{
    public static string Utc(DateTimeOffset moment) =>
        string.Create(CultureInfo.CurrentCulture, $"{moment.UtcDateTime:d} {moment.UtcDateTime.ToString("HH:mm", CultureInfo.InvariantCulture)} UTC");

    /// <summary>For pages: local-time.js adds the reader's own time to it.</summary>
    public static IHtmlContent Time(DateTimeOffset moment) => new HtmlContentBuilder()
        .AppendHtml("<time datetime=\"").AppendHtml(moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)).AppendHtml("\">").Append(Utc(moment)).AppendHtml("</time>");
}
