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
    private const int LongestSummary = 4000;

    private readonly FieldReader read = new();

    public Dictionary<string, string> Problems => read.Problems;

    [GeneratedRegex("^[a-z0-9_-]{1,40}$")]
    private static partial Regex SchemePattern();

    public EntrySnapshot Read(IReadOnlySet<string> knownTopics) => before with
    {
        Slug = Slug(),
        OriginalLanguage = Language.IsKnown(form.OriginalLanguage) && before.Text(form.OriginalLanguage!) is not null ? form.OriginalLanguage! : before.OriginalLanguage,
        Type = kind == EntryKind.Resource ? read.OneOf(nameof(form.Type), form.Type, EntryTypes.OfResources, before.Type) : before.Type,
        Topics = FieldReader.Chosen(form.Topics, id => knownTopics.Contains(id) || before.Topics.Contains(id), before.Topics),
        Audience = FieldReader.Chosen(form.Audience, EntryTypes.Audience.Contains, before.Audience),
        Countries = FieldReader.Chosen(form.Countries, EntryTypes.Countries.Contains, before.Countries),
        Mark = read.Marked(nameof(form.Mark), form.Mark, before.Mark),
        CommentsOpen = form.CommentsOpen,
        Facts = Facts(),
        Texts = Texts(),
    };

    private IReadOnlyList<TextSnapshot> Texts()
    {
        var (title, summary, body) = (read.Line(nameof(form.Title), form.Title) ?? "", FieldReader.Text(form.Summary).Trim(), FieldReader.Text(form.Body).TrimEnd());
        var was = before.Text(language);
        read.Check(summary.Length <= LongestSummary, nameof(form.Summary), "Error.Long");
        read.Check(body.Length <= LongestBody, nameof(form.Body), "Error.Long");
        var isOriginal = language == before.OriginalLanguage;
        read.Check(title.Length > 0 || (!isOriginal && summary.Length == 0 && body.Length == 0), nameof(form.Title), "Error.Title");
        if (title.Length == 0 && summary.Length == 0 && body.Length == 0)
        {
            return [.. before.Texts.Where(text => text.Language != language)];
        }

        // What was only read and sent back has the same line ends and ends as before.
        var text = new TextSnapshot(language, title, was is not null && FieldReader.Text(was.Summary).Trim() == summary ? was.Summary : summary, was is not null && FieldReader.Text(was.Body).TrimEnd() == body ? was.Body : body);
        return [.. before.Texts.Where(other => other.Language != language), text];
    }

    private EntryFacts Facts() => before.Facts with
    {
        Resource = kind == EntryKind.Resource ? Resource(before.Facts.Resource ?? new ResourceFacts { OriginalTitle = "" }) : before.Facts.Resource,
        Event = kind == EntryKind.Event ? Event(before.Facts.Event ?? new EventFacts { Starts = "" }) : before.Facts.Event,
        Organisation = kind == EntryKind.Organisation ? Organisation(before.Facts.Organisation ?? new OrganisationFacts { Name = "" }) : before.Facts.Organisation,
        Question = kind == EntryKind.Question ? new QuestionFacts { Order = read.Number(nameof(form.Order), form.Order, 0, 10_000) ?? 0, Urgent = form.Urgent } : before.Facts.Question,
        Material = kind == EntryKind.Material ? new MaterialFacts { Form = read.OneOf(nameof(form.MaterialForm), form.MaterialForm, DeskLists.Forms, before.Facts.Material?.Form ?? DeskLists.Forms[0]) } : before.Facts.Material,
        Sources = Sources(),
        Related = [.. FieldReader.Rows(form.Related).Distinct().Where(IsRelated)],
        Date = kind switch
        {
            EntryKind.Event => read.PartialDay(nameof(form.Starts), form.Starts),
            EntryKind.Resource or EntryKind.Organisation or EntryKind.Question or EntryKind.Material => before.Facts.Date,
            _ => read.PartialDay(nameof(form.Date), form.Date),
        },
    };

    private ResourceFacts Resource(ResourceFacts was)
    {
        var title = read.Line(nameof(form.OriginalTitle), form.OriginalTitle);
        read.Check(title is not null, nameof(form.OriginalTitle), "Error.Title");
        var seen = read.Line(nameof(form.SeenOn), form.SeenOn);
        read.Check(seen is null || PartialDate.IsWhole(seen), nameof(form.SeenOn), "Error.Day");
        return was with
        {
            OriginalTitle = title ?? was.OriginalTitle,
            OriginalLanguage = DeskLists.Languages.Contains(form.TitleLanguage ?? "") ? form.TitleLanguage! : was.OriginalLanguage,
            TitleIsOurs = form.TitleIsOurs,
            Url = read.Url(nameof(form.Url), form.Url),
            Identifiers = Identifiers(was.Identifiers),
            Organisations = FieldReader.Lines(form.Organisations),
            Authors = FieldReader.Lines(form.Authors),
            Year = read.Number(nameof(form.Year), form.Year, 1500, 2200),
            Languages = FieldReader.Chosen(form.Languages, code => DeskLists.Languages.Contains(code) || was.Languages.Contains(code), was.Languages),
            Licence = read.Line(nameof(form.Licence), form.Licence),
            SeenOn = PartialDate.IsWhole(seen) ? PartialDate.Day(seen) : null,
            Newer = read.Line(nameof(form.Newer), form.Newer),
        };
    }

    private EventFacts Event(EventFacts was)
    {
        var zone = DeskZones.Find(form.Zone);
        var (starts, ends) = (read.PartialDay(nameof(form.Starts), form.Starts), read.PartialDay(nameof(form.Ends), form.Ends));
        read.Check(starts is not null, nameof(form.Starts), "Error.Starts");
        read.Check(ends is null || starts is null || PartialDate.Day(ends) is not { } last || PartialDate.Day(starts) is not { } first || last >= first, nameof(form.Ends), "Error.EndsEarly");
        var startsAt = read.Moment(nameof(form.StartTime), starts, form.StartTime, zone, was.StartsAt);
        var endsAt = read.Moment(nameof(form.EndTime), ends ?? starts, form.EndTime, zone, was.EndsAt);
        read.Check(startsAt is null || endsAt is null || endsAt > startsAt, nameof(form.EndTime), "Error.EndsEarly");
        return was with
        {
            Starts = starts ?? was.Starts,
            Ends = ends,
            StartsAt = startsAt,
            EndsAt = endsAt,
            Place = read.Line(nameof(form.Place), form.Place),
            Country = read.Line(nameof(form.Country), form.Country) is { Length: <= 3 } country ? country : null,
            Online = form.Online switch { "yes" => true, "no" => false, _ => null },
            Url = read.Url(nameof(form.Url), form.Url),
            Organisations = FieldReader.Lines(form.Organisations),
            Cancelled = form.Cancelled,
            Capacity = Capacity(startsAt),
            RegistrationEnds = read.Moment(nameof(form.RegistrationEndsTime), read.Line(nameof(form.RegistrationEndsDay), form.RegistrationEndsDay), form.RegistrationEndsTime ?? (form.RegistrationEndsDay is null ? null : "23:59"), zone, was.RegistrationEnds),
        };
    }

    /// <summary>Whoever registers wants to know the hour.</summary>
    private int? Capacity(DateTimeOffset? startsAt)
    {
        var seats = read.Number(nameof(form.Capacity), form.Capacity, 1, 100_000);
        read.Check(seats is null || startsAt is not null, nameof(form.StartTime), "Error.NeedsTime");
        return seats;
    }

    private OrganisationFacts Organisation(OrganisationFacts was)
    {
        var name = read.Line(nameof(form.Name), form.Name);
        read.Check(name is not null, nameof(form.Name), "Error.Title");
        return was with
        {
            Name = name ?? was.Name,
            Url = read.Url(nameof(form.Url), form.Url),
            Phones = FieldReader.Lines(form.Phones),
            Roles = FieldReader.Chosen(form.Roles, DeskLists.Roles.Contains, was.Roles),
            IsHelpline = form.IsHelpline,
            IsPartner = form.IsPartner,
        };
    }

    private List<Source> Sources()
    {
        List<Source> sources = [];
        for (var row = 0; row < Math.Min(form.SourceTitles.Count, FieldReader.MostRows); row++)
        {
            var title = read.Line("Sources", form.SourceTitles[row]);
            var url = read.Url("Sources", form.SourceUrls.ElementAtOrDefault(row));
            if (title is null && url is null)
            {
                read.Check(string.IsNullOrWhiteSpace(form.SourceUrls.ElementAtOrDefault(row)), "Sources", "Error.Url");
                continue;
            }

            sources.Add(new Source { Title = title ?? url!, Url = url, Mark = read.Marked("Sources", form.SourceMarks.ElementAtOrDefault(row), Mark.Unverified) });
        }

        return sources;
    }

    private IReadOnlyDictionary<string, string> Identifiers(IReadOnlyDictionary<string, string> was)
    {
        Dictionary<string, string> identifiers = [];
        for (var row = 0; row < Math.Min(form.IdentifierSchemes.Count, FieldReader.MostRows); row++)
        {
            var scheme = form.IdentifierSchemes[row]?.Trim().ToLowerInvariant();
            var value = read.Line("Identifiers", form.IdentifierValues.ElementAtOrDefault(row));
            if (string.IsNullOrEmpty(scheme) && value is null)
            {
                continue;
            }

            read.Check(scheme is not null && SchemePattern().IsMatch(scheme) && value is not null, "Identifiers", "Error.Identifier");
            read.Check(scheme is null || value is null || identifiers.TryAdd(scheme, value), "Identifiers", "Error.IdentifierTwice");
        }

        return Problems.ContainsKey("Identifiers") ? was : identifiers;
    }

    private string Slug()
    {
        var slug = form.Slug?.Trim() ?? "";
        var isFine = slug == before.Slug || Slugs.IsValid(slug);
        read.Check(isFine, nameof(form.Slug), "Error.Slug");
        return isFine ? slug : before.Slug;
    }

    private bool IsRelated(string related)
    {
        var isFine = related.Split('/') is [var segment, { Length: > 0 }] && ReadEntry.HubAddress.Kind(segment) is not null;
        read.Check(isFine, nameof(form.Related), "Error.Related");
        return isFine;
    }
}
