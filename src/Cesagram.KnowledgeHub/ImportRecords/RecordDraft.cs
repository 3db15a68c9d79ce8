using System.Globalization;
using System.Text.RegularExpressions;
using Cesagram.KnowledgeHub.Data;

namespace Cesagram.KnowledgeHub.ImportRecords;

/// <summary>Collects a record field by field, takes markup out, and says what does not fit.</summary>
internal sealed partial class RecordDraft(int line, string key = "")
{
    private const int LongestTitle = 500;
    private const int LongestText = 20_000;
    private const int MostValues = 200;

    private readonly List<string> authors = [];
    private readonly List<string> organisations = [];
    private readonly List<string> languages = [];
    private readonly List<string> countries = [];
    private readonly List<string> audience = [];
    private readonly List<string> topics = [];
    private readonly List<string> notes = [];
    private readonly Dictionary<string, string> identifiers = [];
    private readonly List<RecordProblem> problems = [];
    private string title = "";
    private string summary = "";
    private string? url;
    private string? licence;
    private int? year;

    [GeneratedRegex(@"(?<!\d)(1[5-9]\d\d|20\d\d)(?!\d)")]
    private static partial Regex YearPattern();

    public string Type { get; set; } = "web-page";

    public bool HasTitle => title.Length > 0;

    public void Problem(string code, string detail = "", bool fatal = false) => problems.Add(new RecordProblem(code, detail.Length > 200 ? detail[..200] + "…" : detail, line, fatal));

    public void Title(string text)
    {
        var plain = Plain(text, "title");
        if (plain.Length > LongestTitle)
        {
            Problem("title-cut", plain[..60] + "…");
            plain = plain[..LongestTitle];
        }

        title = title.Length == 0 ? plain : title;
    }

    public void Author(string name) => Add(authors, name, "author");

    public void Organisation(string name) => Add(organisations, name, "organisation");

    public void Note(string label, string text)
    {
        if (PlainText.Of(text, out _) is { Length: > 0 } plain)
        {
            Add(notes, $"{label}: {plain}", label);
        }
    }

    public void Abstract(string text)
    {
        var plain = Plain(text, "abstract");
        summary = summary.Length == 0 ? plain[..Math.Min(plain.Length, LongestText)] : summary;
    }

    public void Licence(string text) => licence ??= Plain(text, "licence") is { Length: > 0 and <= 300 } plain ? plain : null;

    public void Year(string text)
    {
        if (YearPattern().Match(text) is { Success: true } match)
        {
            year ??= int.Parse(match.Value, CultureInfo.InvariantCulture);
        }
        else if (text.Trim().Length > 0)
        {
            Problem("year", text.Trim());
        }
    }

    public void Language(string text)
    {
        if (LanguageNames.Code(text) is { } code)
        {
            Add(languages, code, "language");
        }
        else if (text.Trim().Length > 0)
        {
            Problem("language", text.Trim());
        }
    }

    public void Listed(string field, string text)
    {
        var (into, known) = field switch { "country" => (countries, EntryTypes.Countries), "audience" => (audience, EntryTypes.Audience), _ => (topics, []) };
        var value = field == "country" ? text.Trim().ToUpperInvariant() : text.Trim().ToLowerInvariant();
        if (known.Count == 0 || known.Contains(value))
        {
            Add(into, value, field);
        }
        else if (value.Length > 0)
        {
            Problem(field, text.Trim());
        }
    }

    public void Url(string text)
    {
        var trimmed = text.Trim();
        if (Identifier.Doi(trimmed) is { } doi && trimmed.Contains("doi.org/", StringComparison.OrdinalIgnoreCase))
        {
            identifiers.TryAdd("doi", doi);
        }

        if (Uri.TryCreate(trimmed, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.UserInfo.Length == 0 && trimmed.Length <= 2000)
        {
            url ??= uri.AbsoluteUri;
        }
        else if (trimmed.Length > 0)
        {
            Problem("url", trimmed);
        }
    }

    /// <summary>An identifier of a scheme; what is none is said.</summary>
    public void Identify(string scheme, string text)
    {
        if (Identifier.Normalise(scheme, text) is { } value)
        {
            identifiers.TryAdd(scheme, value);
        }
        else if (text.Trim().Length > 0)
        {
            Problem("identifier", $"{scheme}: {text.Trim()}");
        }
    }

    /// <summary>An identifier whose scheme shows in itself; false where it is none that we know.</summary>
    public bool Recognise(string text)
    {
        if (Identifier.Recognise(text) is not { } found)
        {
            return false;
        }

        identifiers.TryAdd(found.Scheme, found.Value);
        return true;
    }

    public ReadRecord Finish()
    {
        if (title.Length == 0)
        {
            Problem("no-title", "", fatal: true);
        }
        else if (ImportEncoding.LooksMisread(title) || ImportEncoding.LooksMisread(summary))
        {
            Problem("misread", title);
        }

        if (url is null && identifiers.Count == 0)
        {
            Problem("no-source");
        }

        return new ReadRecord(
            new ParsedRecord
            {
                Line = line, Key = key.Length > 300 ? key[..300] : key, Type = Type, Title = title, Authors = authors, Organisations = organisations, Year = year, Languages = languages, Abstract = summary,
                Url = url, Identifiers = identifiers, Licence = licence, Countries = countries, Audience = audience, Topics = topics, Notes = notes,
            },
            problems);
    }

    private static void Add(List<string> into, string text, string field)
    {
        var plain = PlainText.Of(text, out _);
        if (plain.Length > 0 && into.Count < MostValues && !into.Contains(plain))
        {
            into.Add(plain.Length > 1000 ? plain[..1000] : plain);
        }
    }

    private string Plain(string text, string field)
    {
        var plain = PlainText.Of(text, out var hadMarkup);
        if (hadMarkup)
        {
            Problem("markup", field);
        }

        return plain;
    }
}
