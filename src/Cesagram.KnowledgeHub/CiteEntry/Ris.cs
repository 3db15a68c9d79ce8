using System.Globalization;
using System.Text;

namespace Cesagram.KnowledgeHub.CiteEntry;

/// <summary>RIS: a tag of two characters, two spaces, a hyphen, a space, the value; each in one line that ends with CR LF.</summary>
internal static class Ris
{
    public static string Write(CiteRecord record)
    {
        var text = new StringBuilder();
        Add(text, "TY", Kind(record));
        Add(text, "ID", record.Slug);
        foreach (var author in record.Authors)
        {
            Add(text, "AU", author.ToString());
        }

        Add(text, "TI", record.Title);
        Add(text, "TT", record.TranslatedTitle);
        Add(text, "PY", record.Year?.ToString(CultureInfo.InvariantCulture));
        foreach (var publisher in record.Publishers)
        {
            Add(text, "PB", publisher);
        }

        Add(text, "DO", record.Doi);
        Add(text, "SN", record.Isbn);
        Add(text, "UR", record.Link);
        Add(text, "Y2", record.SeenOn?.ToString("yyyy'/'MM'/'dd'/'", CultureInfo.InvariantCulture));
        Add(text, "LA", string.Join(", ", record.Languages));
        foreach (var keyword in record.Keywords)
        {
            Add(text, "KW", keyword);
        }

        Add(text, "AB", record.Abstract);
        Add(text, "DB", "Cesagram Knowledge Hub");
        return text.Append("ER  - \r\n").ToString();
    }

    private static string Kind(CiteRecord record) => record.Type switch
    {
        _ when record.Isbn is not null => "BOOK",
        "report" or "guideline" or "policy" or "deliverable" => "RPRT",
        "law" => "STAT",
        "research-article" => "JOUR",
        "tool" => "COMP",
        "video" => "VIDEO",
        "news-article" => "NEWS",
        "campaign" or "project" or "web-page" => "ELEC",
        _ => "GEN",
    };

    private static void Add(StringBuilder text, string tag, string? value)
    {
        // A line break would begin a tag of its own.
        var line = string.Join(' ', (value ?? "").Split([.. LineEnds], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        if (line.Length > 0)
        {
            text.Append(tag).Append("  - ").Append(line).Append("\r\n");
        }
    }

    private static ReadOnlySpan<char> LineEnds => "\r\n\t\v\f\u0085\u2028\u2029";
}
