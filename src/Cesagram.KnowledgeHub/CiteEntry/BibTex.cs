using System.Globalization;
using System.Text;

namespace Cesagram.KnowledgeHub.CiteEntry;

/// <summary>BibTeX in UTF-8. Titles stand in double braces: a style must not change the case of names or of Greek.</summary>
internal static class BibTex
{
    public static string Write(CiteRecord record)
    {
        var text = new StringBuilder();
        text.Append('@').Append(Kind(record)).Append('{').Append(record.Slug);
        Add(text, "title", $"{{{Escape(record.Title)}}}");
        Add(text, "author", string.Join(" and ", record.Authors.Select(Name)));
        var bodies = string.Join("; ", (record.Publishers.Count > 0 ? record.Publishers : record.Authors.Where(a => a.Given is null).Select(a => a.Family)).Select(Escape));
        Add(text, Kind(record) switch { "techreport" => "institution", "book" => "publisher", _ => "organization" }, bodies.Length > 0 ? $"{{{bodies}}}" : "");
        Add(text, "year", record.Year?.ToString(CultureInfo.InvariantCulture) ?? "");
        Add(text, "doi", Verbatim(record.Doi));
        Add(text, "isbn", Verbatim(record.Isbn));
        Add(text, "url", Verbatim(record.Link));
        Add(text, "urldate", record.SeenOn?.ToString("O", CultureInfo.InvariantCulture) ?? "");
        Add(text, "language", Escape(string.Join(", ", record.Languages)));
        Add(text, "keywords", Escape(string.Join(", ", record.Keywords)));
        Add(text, "abstract", Escape(record.Abstract));
        return text.Append("\n}\n").ToString();
    }

    // The journal of an article is not among our facts, and @article without one is an error to BibTeX.
    private static string Kind(CiteRecord record) => record.Type switch
    {
        _ when record.Isbn is not null && record.Authors.Count > 0 && record.Year is not null => "book",
        "report" or "guideline" or "policy" or "deliverable" when record.Authors.Count > 0 && record.Year is not null => "techreport",
        _ => "misc",
    };

    private static string Name(CiteName name) => name.Given is null ? $"{{{Escape(name.Family)}}}" : $"{Part(name.Family)}, {Part(name.Given)}";

    // " and " parts names: inside of one it stands in braces.
    private static string Part(string name) => name.Contains(" and ", StringComparison.OrdinalIgnoreCase) ? $"{{{Escape(name)}}}" : Escape(name);

    private static void Add(StringBuilder text, string field, string value)
    {
        if (value.Length > 0)
        {
            text.Append(",\n  ").Append(field).Append(" = {").Append(value).Append('}');
        }
    }

    // Styles put these into \url, where only what would end the field early must not stand.
    private static string Verbatim(string? value) =>
        (value ?? "").Replace("{", "%7B", StringComparison.Ordinal).Replace("}", "%7D", StringComparison.Ordinal).Replace("\\", "%5C", StringComparison.Ordinal).Replace(" ", "%20", StringComparison.Ordinal);

    internal static string Escape(string value)
    {
        var text = new StringBuilder(value.Length + 16);
        foreach (var c in value)
        {
            text.Append(c switch
            {
                '\\' => "\\textbackslash{}",
                '~' => "\\textasciitilde{}",
                '^' => "\\textasciicircum{}",
                '{' or '}' or '&' or '%' or '$' or '#' or '_' => "\\" + c,
                _ when char.IsControl(c) => " ",
                _ => c.ToString(),
            });
        }

        return text.ToString();
    }
}
