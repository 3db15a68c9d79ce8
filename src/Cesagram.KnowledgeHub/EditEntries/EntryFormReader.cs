using System.Globalization;
using System.Text.RegularExpressions;
using Cesagram.KnowledgeHub.Data;
using Cesagram.Ui.Languages;

namespace Cesagram.KnowledgeHub.EditEntries;

/// <summary>
/// From what was typed to what is kept. What cannot be read is named in <see cref="Problems"/>, by the form's field, and leaves the value
/// as it was; nothing is dropped silently.
/// </summary>
internal sealed partial class EntryFormReader(EntryForm form, EntryKind kind, EntrySnapshot before, string language)
{
    public const int LongestBody = 200_000;
    private const int LongestLine = 500;
    private const int LongestSummary = 4000;
    private const int LongestUrl = 2000;
    private const int MostRows = 200;

    public Dictionary<string, string> Problems { get; } = [];

    [GeneratedRegex("^[a-z0-9_-]{1,40}$")]
    private static partial Regex SchemePattern();

    public EntrySnapshot Read(IReadOnlySet<string> knownTopics) => before with
    {
        Slug = Slug(),
        OriginalLanguage = Language.IsKnown(form.OriginalLanguage) && before.Text(form.OriginalLanguage!) is not null ? form.OriginalLanguage! : before.OriginalLanguage,
        Type = kind == EntryKind.Resource ? OneOf(nameof(form.Type), form.Type, EntryTypes.OfResources, before.Type) : before.Type,
        Topics = Chosen(form.Topics, id => knownTopics.Contains(id) || before.Topics.Contains(id), before.Topics),
        Audience = Chosen(form.Audience, EntryTypes.Audience.Contains, before.Audience),
        Countries = Chosen(form.Countries, EntryTypes.Countries.Contains, before.Countries),
        Mark = Marked(nameof(form.Mark), form.Mark, before.Mark),
        CommentsOpen = form.CommentsOpen,
        Facts = Facts(),
        Texts = Texts(),
    };

    private IReadOnlyList<TextSnapshot> Texts()
    {
        var (title, summary, body) = (Line(nameof(form.Title), form.Title) ?? "", Text(form.Summary).Trim(), Text(form.Body).TrimEnd());
        var was = before.Text(language);
        Check(summary.Length <= LongestSummary, nameof(form.Summary), "Error.Long");
        Check(body.Length <= LongestBody, nameof(form.Body), "Error.Long");
        var isOriginal = language == before.OriginalLanguage;
        Check(title.Length > 0 || (!isOriginal && summary.Length == 0 && body.Length == 0), nameof(form.Title), "Error.Title");
        if (title.Length == 0 && summary.Length == 0 && body.Length == 0)
        {
            return [.. before.Texts.Where(text => text.Language != language)];
        }

        // What was only read and sent back has the same line ends and ends as before.
        var text = new TextSnapshot(language, title, was is not null && Text(was.Summary).Trim() == summary ? was.Summary : summary, was is not null && Text(was.Body).TrimEnd() == body ? was.Body : body);
        return [.. before.Texts.Where(other => other.Language != language), text];
    }

    private EntryFacts Facts() => before.Facts with
    {
        Resource = kind == EntryKind.Resource ? Resource(before.Facts.Resource ?? new ResourceFacts { OriginalTitle = "" }) : before.Facts.Resource,
        Event = kind == EntryKind.Event ? Event(before.Facts.Event ?? new EventFacts { Starts = "" }) : before.Facts.Event,
        Organisation = kind == EntryKind.Organisation ? Organisation(before.Facts.Organisation ?? new OrganisationFacts { Name = "" }) : before.Facts.Organisation,
        Question = kind == EntryKind.Question ? new QuestionFacts { Order = Number(nameof(form.Order), form.Order, 0, 10_000) ?? 0, Urgent = form.Urgent } : before.Facts.Question,
        Material = kind == EntryKind.Material ? new MaterialFacts { Form = OneOf(nameof(form.MaterialForm), form.MaterialForm, DeskLists.Forms, before.Facts.Material?.Form ?? DeskLists.Forms[0]) } : before.Facts.Material,
        Sources = Sources(),
        Related = [.. Rows(form.Related).Distinct().Where(IsRelated)],
        Date = kind switch
        {
            EntryKind.Event => PartialDay(nameof(form.Starts), form.Starts),
            EntryKind.Resource or EntryKind.Organisation or EntryKind.Question or EntryKind.Material => before.Facts.Date,
            _ => PartialDay(nameof(form.Date), form.Date),
        },
    };

    private ResourceFacts Resource(ResourceFacts was)
    {
        var title = Line(nameof(form.OriginalTitle), form.OriginalTitle);
        Check(title is not null, nameof(form.OriginalTitle), "Error.Title");
        var seen = Line(nameof(form.SeenOn), form.SeenOn);
        Check(seen is null || PartialDate.IsWhole(seen), nameof(form.SeenOn), "Error.Day");
        return was with
        {
            OriginalTitle = title ?? was.OriginalTitle,
            OriginalLanguage = DeskLists.Languages.Contains(form.TitleLanguage ?? "") ? form.TitleLanguage! : was.OriginalLanguage,
            TitleIsOurs = form.TitleIsOurs,
            Url = Url(nameof(form.Url), form.Url),
            Identifiers = Identifiers(was.Identifiers),
            Organisations = Lines(form.Organisations),
            Authors = Lines(form.Authors),
            Year = Number(nameof(form.Year), form.Year, 1500, 2200),
            Languages = Chosen(form.Languages, code => DeskLists.Languages.Contains(code) || was.Languages.Contains(code), was.Languages),
            Licence = Line(nameof(form.Licence), form.Licence),
            SeenOn = PartialDate.IsWhole(seen) ? PartialDate.Day(seen) : null,
            Newer = Line(nameof(form.Newer), form.Newer),
        };
    }

    private EventFacts Event(EventFacts was)
    {
        var zone = DeskZones.Find(form.Zone);
        var (starts, ends) = (PartialDay(nameof(form.Starts), form.Starts), PartialDay(nameof(form.Ends), form.Ends));
        Check(starts is not null, nameof(form.Starts), "Error.Starts");
        Check(ends is null || starts is null || PartialDate.Day(ends) is not { } last || PartialDate.Day(starts) is not { } first || last >= first, nameof(form.Ends), "Error.EndsEarly");
        var startsAt = Moment(nameof(form.StartTime), starts, form.StartTime, zone, was.StartsAt);
        var endsAt = Moment(nameof(form.EndTime), ends ?? starts, form.EndTime, zone, was.EndsAt);
        Check(startsAt is null || endsAt is null || endsAt > startsAt, nameof(form.EndTime), "Error.EndsEarly");
        return was with
        {
            Starts = starts ?? was.Starts,
            Ends = ends,
            StartsAt = startsAt,
            EndsAt = endsAt,
            Place = Line(nameof(form.Place), form.Place),
            Country = Line(nameof(form.Country), form.Country) is { Length: <= 3 } country ? country : null,
            Online = form.Online switch { "yes" => true, "no" => false, _ => null },
            Url = Url(nameof(form.Url), form.Url),
            Organisations = Lines(form.Organisations),
            Capacity = Capacity(startsAt),
            RegistrationEnds = Moment(nameof(form.RegistrationEndsTime), Line(nameof(form.RegistrationEndsDay), form.RegistrationEndsDay), form.RegistrationEndsTime ?? (form.RegistrationEndsDay is null ? null : "23:59"), zone, was.RegistrationEnds),
        };
    }

    /// <summary>Whoever registers wants to know the hour.</summary>
    private int? Capacity(DateTimeOffset? startsAt)
    {
        var seats = Number(nameof(form.Capacity), form.Capacity, 1, 100_000);
        Check(seats is null || startsAt is not null, nameof(form.StartTime), "Error.NeedsTime");
        return seats;
    }

    private OrganisationFacts Organisation(OrganisationFacts was)
    {
        var name = Line(nameof(form.Name), form.Name);
        Check(name is not null, nameof(form.Name), "Error.Title");
        return was with
        {
            Name = name ?? was.Name,
            Url = Url(nameof(form.Url), form.Url),
            Phones = Lines(form.Phones),
            Roles = Chosen(form.Roles, DeskLists.Roles.Contains, was.Roles),
            IsHelpline = form.IsHelpline,
            IsPartner = form.IsPartner,
        };
    }

    private List<Source> Sources()
    {
        List<Source> sources = [];
        for (var row = 0; row < Math.Min(form.SourceTitles.Count, MostRows); row++)
        {
            var title = Line("Sources", form.SourceTitles[row]);
            var url = Url("Sources", form.SourceUrls.ElementAtOrDefault(row));
            if (title is null && url is null)
            {
                Check(string.IsNullOrWhiteSpace(form.SourceUrls.ElementAtOrDefault(row)), "Sources", "Error.Url");
                continue;
            }

            sources.Add(new Source { Title = title ?? url!, Url = url, Mark = Marked("Sources", form.SourceMarks.ElementAtOrDefault(row), Mark.Unverified) });
        }

        return sources;
    }

    private IReadOnlyDictionary<string, string> Identifiers(IReadOnlyDictionary<string, string> was)
    {
        Dictionary<string, string> identifiers = [];
        for (var row = 0; row < Math.Min(form.IdentifierSchemes.Count, MostRows); row++)
        {
            var scheme = form.IdentifierSchemes[row]?.Trim().ToLowerInvariant();
            var value = Line("Identifiers", form.IdentifierValues.ElementAtOrDefault(row));
            if (string.IsNullOrEmpty(scheme) && value is null)
            {
                continue;
            }

            Check(scheme is not null && SchemePattern().IsMatch(scheme) && value is not null, "Identifiers", "Error.Identifier");
            Check(scheme is null || value is null || identifiers.TryAdd(scheme, value), "Identifiers", "Error.IdentifierTwice");
        }

        return Problems.ContainsKey("Identifiers") ? was : identifiers;
    }

    private string Slug()
    {
        var slug = form.Slug?.Trim() ?? "";
        var isFine = slug == before.Slug || Slugs.IsValid(slug);
        Check(isFine, nameof(form.Slug), "Error.Slug");
        return isFine ? slug : before.Slug;
    }

    private bool IsRelated(string related)
    {
        var isFine = related.Split('/') is [var segment, { Length: > 0 }] && ReadEntry.HubAddress.Kind(segment) is not null;
        Check(isFine, nameof(form.Related), "Error.Related");
        return isFine;
    }

    private DateTimeOffset? Moment(string name, string? day, string? time, TimeZoneInfo zone, DateTimeOffset? was)
    {
        if (string.IsNullOrWhiteSpace(time))
        {
            return null;
        }

        var moment = DeskZones.Moment(day, time.Trim(), zone);
        Check(moment is not null, name, "Error.Time");
        // The same moment keeps the zone it was written in.
        return moment is { } m && was is { } before && m == before ? before : moment;
    }

    private string? PartialDay(string name, string? value)
    {
        var day = Line(name, value);
        Check(day is null || PartialDate.Day(day) is not null, name, "Error.Date");
        return PartialDate.Day(day) is null ? null : day;
    }

    private string? Url(string name, string? value)
    {
        var url = string.IsNullOrWhiteSpace(value) ? null : value.Trim();
        var isFine = url is null || (url.Length <= LongestUrl && Uri.TryCreate(url, UriKind.Absolute, out var parsed) && parsed.Scheme is "http" or "https" && parsed.Host.Length > 0);
        Check(isFine, name, "Error.Url");
        return isFine ? url : null;
    }

    private int? Number(string name, string? value, int least, int most)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return null;
        }

        var isFine = int.TryParse(value.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most;
        Check(isFine, name, "Error.Number");
        return isFine ? number : null;
    }

    private Mark Marked(string name, string? value, Mark otherwise)
    {
        var isFine = Enum.TryParse<Mark>(value, out var mark) && Enum.IsDefined(mark);
        Check(isFine, name, "Error.Mark");
        return isFine ? mark : otherwise;
    }

    private string OneOf(string name, string? value, IReadOnlyList<string> all, string otherwise)
    {
        var isFine = value is not null && (all.Contains(value) || value == otherwise);
        Check(isFine, name, "Error.Choose");
        return isFine ? value! : otherwise;
    }

    private string? Line(string name, string? value)
    {
        var line = string.Join(' ', (value ?? "").Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries)).Trim();
        Check(line.Length <= LongestLine, name, "Error.Long");
        return line.Length == 0 ? null : line;
    }

    private static IReadOnlyList<string> Lines(string? value) => [.. Rows(Text(value).Split('\n'))];

    private static IEnumerable<string> Rows(IEnumerable<string?> values) => values.Select(value => value?.Trim() ?? "").Where(value => value.Length > 0).Take(MostRows);

    /// <summary>What was chosen before stays in its order, and what the list does not offer stays; new choices follow.</summary>
    private static IReadOnlyList<string> Chosen(IEnumerable<string?> values, Func<string, bool> isKnown, IReadOnlyList<string> was)
    {
        var chosen = values.OfType<string>().Distinct().Where(isKnown).ToList();
        return [.. was.Where(value => chosen.Contains(value) || !isKnown(value)), .. chosen.Except(was)];
    }

    private static string Text(string? value) => (value ?? "").Replace("\r\n", "\n", StringComparison.Ordinal);

    private void Check(bool isFine, string name, string problem)
    {
        if (!isFine)
        {
            Problems.TryAdd(name, problem);
        }
    }
}
