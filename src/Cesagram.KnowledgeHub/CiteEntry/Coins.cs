using System.Globalization;

namespace Cesagram.KnowledgeHub.CiteEntry;

/// <summary>COinS: an OpenURL (ANSI/NISO Z39.88-2004) in a span's title, which reference managers find.</summary>
internal static class Coins
{
    public static string Of(CiteRecord record)
    {
        var format = record.Isbn is not null ? "book" : record.Type == "research-article" ? "journal" : "dc";
        var pairs = new List<(string Key, string? Value)> { ("ctx_ver", "Z39.88-2004"), ("rft_val_fmt", "info:ofi/fmt:kev:mtx:" + format) };
        switch (format)
        {
            case "journal":
                pairs.AddRange([("rft.genre", "article"), ("rft.atitle", record.Title)]);
                break;
            case "book":
                pairs.AddRange([("rft.genre", "book"), ("rft.btitle", record.Title), ("rft.isbn", record.Isbn), ("rft.pub", record.Publisher)]);
                break;
            default:
                pairs.AddRange([("rft.type", record.Type), ("rft.title", record.Title), ("rft.publisher", record.Publisher), ("rft.description", record.Abstract)]);
                break;
        }

        pairs.AddRange(record.Authors.Select(author => (format == "dc" ? "rft.creator" : "rft.au", (string?)author.ToString())));
        pairs.Add(("rft.date", record.Year?.ToString(CultureInfo.InvariantCulture)));
        pairs.Add(("rft.language", record.TitleLanguage));
        pairs.Add(("rft_id", record.Doi is { } doi ? "info:doi/" + doi : record.Link));
        pairs.Add(("rfr_id", "info:sid/cesagram:knowledge-hub"));
        return string.Join('&', pairs.Where(pair => !string.IsNullOrEmpty(pair.Value)).Select(pair => $"{pair.Key}={Uri.EscapeDataString(pair.Value!)}"));
    }
}
