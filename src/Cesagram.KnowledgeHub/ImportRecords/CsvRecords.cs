using Cesagram.KnowledgeHub.Data;
using CsvHelper;

namespace Cesagram.KnowledgeHub.ImportRecords;

/// <summary>Reads CSV with a header; comma, semicolon or tab; several values in a cell are parted by ";" or "|".</summary>
internal static class CsvRecords
{
    private const int LargestRecord = 1_000_000;

    /// <summary>Columns by what their header may say, in letters and digits only.</summary>
    private static readonly Dictionary<string, string[]> Headers = new()
    {
        ["title"] = ["title", "titel", "titre", "titolo", "τιτλος", "pavadinimas", "name"],
        ["type"] = ["type", "kind", "resourcetype", "τυπος", "tipo", "tipas"],
        ["authors"] = ["authors", "author", "auteurs", "auteur", "autori", "autore", "συγγραφεις", "autoriai", "creator", "creators"],
        ["organisations"] = ["organisations", "organisation", "organizations", "organization", "publisher", "institution", "uitgever", "editeur", "editore", "εκδοτης", "leidejas"],
        ["year"] = ["year", "date", "annee", "jaar", "anno", "ετος", "metai", "published", "publicationyear"],
        ["language"] = ["language", "languages", "lang", "langue", "taal", "lingua", "γλωσσα", "kalba"],
        ["abstract"] = ["abstract", "summary", "description", "resume", "samenvatting", "riassunto", "περιληψη", "santrauka"],
        ["url"] = ["url", "link", "address", "website", "uri", "href"],
        ["doi"] = ["doi"],
        ["handle"] = ["handle", "hdl"],
        ["isbn"] = ["isbn", "isbn13", "isbn10"],
        ["celex"] = ["celex", "celexnumber"],
        ["licence"] = ["licence", "license", "rights", "licentie", "licenza", "αδεια", "licencija"],
        ["country"] = ["country", "countries", "pays", "land", "paese", "χωρα", "salis"],
        ["audience"] = ["audience", "audiences"],
        ["topic"] = ["topic", "topics", "subjects", "subject"],
    };

    /// <summary>The columns as they are documented.</summary>
    public static IReadOnlyCollection<string> Columns => Headers.Keys;

    public static ReadFile Read(string text)
    {
        var file = new ReadFile([], []);
        var broken = false;
        using var csv = CsvReader.FromText(text, new CsvReaderOptions { TrimWhitespace = true, TrackLineNumbers = true, MaxRecordSize = LargestRecord, OnMalformedRecord = _ => broken = true });
        try
        {
            csv.ReadHeader();
            var columns = csv.Headers.ToArray().Select((name, index) => (Field: Field(name), Name: name, Index: index)).ToList();
            if (!columns.Exists(column => column.Field == "title"))
            {
                file.Notes.Add(new RecordProblem("no-title-column", string.Join(", ", columns.Select(column => column.Name)), 1));
                return file;
            }

            file.Notes.AddRange(columns.Where(column => column.Field is null && column.Name.Length > 0).Select(column => new RecordProblem("column", column.Name, 1)));
            while (csv.Read())
            {
                var draft = new RecordDraft((int)csv.LineNumber);
                if (broken)
                {
                    draft.Problem("csv-quotes");
                    broken = false;
                }

                foreach (var (field, name, index) in columns.Where(column => column.Index < csv.FieldCount && !csv.IsEmpty(column.Index)))
                {
                    Put(draft, field, name, csv.GetString(index));
                }

                file.Records.Add(draft.Finish());
            }
        }
        catch (Exception error) when (error is CsvFormatException or InvalidDataException or InvalidOperationException)
        {
            file.Notes.Add(new RecordProblem("csv-quotes", "", (int)csv.LineNumber));
        }

        return file;
    }

    private static string? Field(string header)
    {
        var plain = TitleKey.Of(header).Replace(" ", "", StringComparison.Ordinal);
        return plain.Length == 0 ? null : Headers.FirstOrDefault(pair => Array.Exists(pair.Value, header => TitleKey.Of(header) == plain)).Key;
    }

    private static void Put(RecordDraft draft, string? field, string name, string value)
    {
        switch (field)
        {
            case "title": draft.Title(value); break;
            case "type":
                var type = value.Trim().ToLowerInvariant().Replace(' ', '-');
                if (EntryTypes.OfResources.Contains(type))
                {
                    draft.Type = type;
                }
                else
                {
                    draft.Problem("type", value);
                }

                break;
            case "authors": Each(value, draft.Author); break;
            case "organisations": Each(value, draft.Organisation); break;
            case "year": draft.Year(value); break;
            case "language": Each(value, draft.Language, ','); break;
            case "abstract": draft.Abstract(value); break;
            case "url": draft.Url(value); break;
            case "doi" or "handle" or "isbn" or "celex": draft.Identify(field, value); break;
            case "licence": draft.Licence(value); break;
            case "country" or "audience" or "topic": Each(value, part => draft.Listed(field, part), ','); break;
            default: draft.Note(name, value); break;
        }
    }

    private static void Each(string value, Action<string> use, params char[] more)
    {
        foreach (var part in value.Split([';', '|', .. more], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            use(part);
        }
    }
}
