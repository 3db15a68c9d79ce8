using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Html;

namespace Cesagram.KnowledgeHub.CiteEntry;

/// <summary>
/// A reference in the two styles that readers ask for, in their language: APA, 7th edition (reference list), and the Chicago Manual of Style, 17th edition (author-date).
/// Only for the types that the hub has; reference managers make any other style from the files. Titles keep the case that they are printed in.
/// </summary>
internal static class CitationStyles
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static IReadOnlyList<Citation> Write(CiteRecord record) =>
        [new("apa", "APA", new HtmlString(Apa(record))), new("chicago", "Chicago", new HtmlString(Chicago(record)))];

    /// <summary>Author, A. A., &amp; Author, B. (year). <i>Title</i> (number) [medium]. Publisher. Address</summary>
    public static string Apa(CiteRecord record)
    {
        var words = CitationWords.Of(record.Reader);
        var year = $"({record.Year?.ToString(CultureInfo.InvariantCulture) ?? words.NoDate})";
        var medium = record.Type switch { "tool" => $" [{words.Software}]", "video" => $" [{words.Video}]", _ => "" };
        // Names of laws stand first and are not slanted.
        if (record.Type == "law")
        {
            return Join(Encode($"{record.Title} {year}"), Source(record, words));
        }

        var title = Slanted(record.Title) + Encode(Number(record) + medium);
        var publisher = record.Type is "research-article" ? "" : Encode(string.Join("; ", record.Publishers));
        return record.Authors.Count == 0
            ? Join(title, year, publisher, Source(record, words))
            : Join(Encode(ApaNames(record.Authors)), Encode(year), title, publisher, Source(record, words));
    }

    /// <summary>Author, First, and Second Author. Year. “Title.” Publisher. Address.</summary>
    public static string Chicago(CiteRecord record)
    {
        var words = CitationWords.Of(record.Reader);
        var year = record.Year?.ToString(CultureInfo.InvariantCulture) ?? words.NoDate;
        var whole = record.Isbn is not null || record.Type is "report" or "guideline" or "policy" or "deliverable" or "law" or "training-material" or "tool";
        var title = whole ? Slanted(record.Title) : Quoted(record.Title, words, record.Reader == "en");
        var accessed = record.Year is null && record.Doi is null && record.SeenOn is { } seen ? Encode(words.AccessedOn(seen)) : "";
        string[] rest = [Encode(record.Identifiers.GetValueOrDefault("com") ?? ""), Encode(string.Join("; ", record.Publishers)), accessed, Encode(Address(record))];
        var text = record.Authors.Count == 0 ? Join([title, Encode(year), .. rest]) : Join([Encode(ChicagoNames(record.Authors, words)), Encode(year), title, .. rest]);
        return Ended(text);
    }

    /// <summary>"Eleni Maria" as "E. M.", "Jean-Pierre" as "J.-P.".</summary>
    internal static string Initials(string given) => string.Join(' ', given.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(part => string.Join('-', part.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(name => StringInfo.GetNextTextElement(name).ToUpperInvariant() + "."))));

    private static string ApaNames(IReadOnlyList<CiteName> names)
    {
        var written = names.Select(name => name.Given is null ? name.Family : $"{name.Family}, {Initials(name.Given)}").ToList();
        return written.Count switch
        {
            1 => written[0],
            <= 20 => $"{string.Join(", ", written.SkipLast(1))}, & {written[^1]}",
            _ => $"{string.Join(", ", written.Take(19))}, . . . {written[^1]}",
        };
    }

    private static string ChicagoNames(IReadOnlyList<CiteName> names, CitationWords words)
    {
        List<string> written = [names[0].ToString(), .. names.Skip(1).Select(name => name.InOrder)];
        return written.Count switch
        {
            1 => written[0],
            <= 10 => $"{string.Join(", ", written.SkipLast(1))}, {words.And} {written[^1]}",
            _ => string.Join(", ", written.Take(7)) + ", et al.",
        };
    }

    private static string Source(CiteRecord record, CitationWords words) => Encode(record is { Year: null, Doi: null, SeenOn: { } seen, Link: { } link }
        ? words.RetrievedOn(seen, link)
        : Address(record));

    private static string Address(CiteRecord record) => record.Doi is { } doi ? ReadEntry.Identifiers.Address("doi", doi, "en")! : record.Link ?? "";

    // The number that is printed on a document of an institution.
    private static string Number(CiteRecord record) => record.Identifiers.GetValueOrDefault("com") is { } com ? $" ({com})" : "";

    // A description of ours stands in brackets and is no title.
    private static string Slanted(string title) => title.StartsWith('[') ? Encode(title) : $"<i>{Encode(title)}</i>";

    // American English puts the full stop inside.
    private static string Quoted(string title, CitationWords words, bool stopInside) =>
        title.StartsWith('[') ? Encode(title) : Encode(words.Open + (stopInside ? Ended(title) : title) + words.Close);

    private static string Join(params IEnumerable<string> parts) => string.Join(' ', parts.Where(part => part.Length > 0).Select(part => IsAddress(part) ? part : Ended(part)));

    private static bool IsAddress(string part) => part.Contains("://", StringComparison.Ordinal);

    private static string Ended(string text) => text.Replace("</i>", "", StringComparison.Ordinal).TrimEnd('”') is [.., '.' or '?' or '!' or '…'] ? text : text + ".";

    private static string Encode(string text) => Encoder.Encode(text);
}
