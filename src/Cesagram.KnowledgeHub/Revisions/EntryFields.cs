using System.Globalization;
using Cesagram.KnowledgeHub.Data;
using Cesagram.Ui.Languages;

namespace Cesagram.KnowledgeHub.Revisions;

/// <summary>All fields of an entry of each kind, in the order in which they are shown.</summary>
internal static class EntryFields
{
    private static readonly List<EntryField> Shared =
    [
        new("slug", s => s.Slug, (a, b) => a with { Slug = b.Slug }),
        new("original", s => s.OriginalLanguage, (a, b) => a with { OriginalLanguage = b.OriginalLanguage }, FieldWords.Languages),
        new("mark", s => s.Mark.ToString(), (a, b) => a with { Mark = b.Mark }, FieldWords.Marks),
        new("topics", s => Lines(s.Topics), (a, b) => a with { Topics = b.Topics }, FieldWords.Topics),
        new("audience", s => Lines(s.Audience), (a, b) => a with { Audience = b.Audience }, FieldWords.Audience),
        new("countries", s => Lines(s.Countries), (a, b) => a with { Countries = b.Countries }, FieldWords.Countries),
        new("comments", s => Flag(s.CommentsOpen), (a, b) => a with { CommentsOpen = b.CommentsOpen }, FieldWords.YesNo),
        Fact("sources", f => Lines(f.Sources.Select(source => $"{source.Title}\t{source.Url}\t{source.Mark}")), (f, g) => f with { Sources = g.Sources }, FieldWords.Sources),
        Fact("related", f => Lines(f.Related), (f, g) => f with { Related = g.Related }),
    ];

    private static readonly List<EntryField> Resource =
    [
        new("type", s => s.Type, (a, b) => a with { Type = b.Type }, FieldWords.Types),
        OfResource("originalTitle", r => r.OriginalTitle, (r, o) => r with { OriginalTitle = o.OriginalTitle }),
        OfResource("titleLanguage", r => r.OriginalLanguage, (r, o) => r with { OriginalLanguage = o.OriginalLanguage }, FieldWords.Languages),
        OfResource("titleIsOurs", r => Flag(r.TitleIsOurs), (r, o) => r with { TitleIsOurs = o.TitleIsOurs }, FieldWords.YesNo),
        OfResource("url", r => r.Url ?? "", (r, o) => r with { Url = o.Url }),
        OfResource("identifiers", r => Lines(r.Identifiers.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}: {pair.Value}")), (r, o) => r with { Identifiers = o.Identifiers }),
        OfResource("organisations", r => Lines(r.Organisations), (r, o) => r with { Organisations = o.Organisations }),
        OfResource("authors", r => Lines(r.Authors), (r, o) => r with { Authors = o.Authors }),
        OfResource("year", r => Number(r.Year), (r, o) => r with { Year = o.Year }),
        OfResource("languages", r => Lines(r.Languages), (r, o) => r with { Languages = o.Languages }, FieldWords.Languages),
        OfResource("licence", r => r.Licence ?? "", (r, o) => r with { Licence = o.Licence }),
        OfResource("seenOn", r => r.SeenOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "", (r, o) => r with { SeenOn = o.SeenOn }),
        OfResource("newer", r => r.Newer ?? "", (r, o) => r with { Newer = o.Newer }),
    ];

    private static readonly List<EntryField> Happening =
    [
        new("starts", s => s.Facts.Event?.Starts ?? "", (a, b) => a with { Facts = a.Facts with { Date = b.Facts.Date, Event = Part(a.Facts.Event) with { Starts = Part(b.Facts.Event).Starts } } }),
        OfEvent("ends", e => e.Ends ?? "", (e, o) => e with { Ends = o.Ends }),
        OfEvent("startsAt", e => Moment(e.StartsAt), (e, o) => e with { StartsAt = o.StartsAt }),
        OfEvent("endsAt", e => Moment(e.EndsAt), (e, o) => e with { EndsAt = o.EndsAt }),
        OfEvent("place", e => e.Place ?? "", (e, o) => e with { Place = o.Place }),
        OfEvent("country", e => e.Country ?? "", (e, o) => e with { Country = o.Country }),
        OfEvent("online", e => e.Online is { } online ? Flag(online) : "", (e, o) => e with { Online = o.Online }, FieldWords.YesNo),
        OfEvent("url", e => e.Url ?? "", (e, o) => e with { Url = o.Url }),
        OfEvent("organisations", e => Lines(e.Organisations), (e, o) => e with { Organisations = o.Organisations }),
        OfEvent("cancelled", e => Flag(e.Cancelled), (e, o) => e with { Cancelled = o.Cancelled }, FieldWords.YesNo),
        OfEvent("capacity", e => Number(e.Capacity), (e, o) => e with { Capacity = o.Capacity }),
        OfEvent("registrationEnds", e => Moment(e.RegistrationEnds), (e, o) => e with { RegistrationEnds = o.RegistrationEnds }),
    ];

    private static readonly List<EntryField> Organisation =
    [
        OfOrganisation("name", o => o.Name, (o, p) => o with { Name = p.Name }),
        OfOrganisation("url", o => o.Url ?? "", (o, p) => o with { Url = p.Url }),
        OfOrganisation("phones", o => Lines(o.Phones), (o, p) => o with { Phones = p.Phones }),
        OfOrganisation("roles", o => Lines(o.Roles), (o, p) => o with { Roles = p.Roles }, FieldWords.Roles),
        OfOrganisation("isHelpline", o => Flag(o.IsHelpline), (o, p) => o with { IsHelpline = p.IsHelpline }, FieldWords.YesNo),
        OfOrganisation("isPartner", o => Flag(o.IsPartner), (o, p) => o with { IsPartner = p.IsPartner }, FieldWords.YesNo),
    ];

    private static readonly List<EntryField> Question =
    [
        Fact("order", f => Number(f.Question?.Order), (f, g) => f with { Question = Part(f.Question) with { Order = Part(g.Question).Order } }),
        Fact("urgent", f => Flag(f.Question?.Urgent ?? false), (f, g) => f with { Question = Part(f.Question) with { Urgent = Part(g.Question).Urgent } }, FieldWords.YesNo),
    ];

    private static readonly List<EntryField> Material = [Fact("form", f => f.Material?.Form ?? "", (f, g) => f with { Material = g.Material }, FieldWords.Forms)];

    private static readonly List<EntryField> Dated = [Fact("date", f => f.Date ?? "", (f, g) => f with { Date = g.Date })];

    private static readonly List<EntryField> Texts =
    [
        .. Language.All.SelectMany(language => new[]
        {
            OfText("title", language.Code, text => text.Title, (text, other) => text with { Title = other }),
            OfText("summary", language.Code, text => text.Summary, (text, other) => text with { Summary = other }),
            OfText("body", language.Code, text => text.Body, (text, other) => text with { Body = other }),
        }),
    ];

    public static EntryField Status { get; } = new("status", s => s.Status.ToString(), (a, b) => a with { Status = b.Status }, FieldWords.Statuses);

    /// <summary>Texts first, then the facts of the kind, then what all kinds have. The status is not among them: it changes by the workflow.</summary>
    public static IReadOnlyList<EntryField> Of(EntryKind kind) =>
    [
        .. Texts,
        .. kind switch
        {
            EntryKind.Resource => Resource,
            EntryKind.Event => Happening,
            EntryKind.Organisation => Organisation,
            EntryKind.Question => Question,
            EntryKind.Material => Material,
            _ => Dated,
        },
        .. Shared,
    ];

    private static ResourceFacts Part(ResourceFacts? facts) => facts ?? new ResourceFacts { OriginalTitle = "" };

    private static EventFacts Part(EventFacts? facts) => facts ?? new EventFacts { Starts = "" };

    private static OrganisationFacts Part(OrganisationFacts? facts) => facts ?? new OrganisationFacts { Name = "" };

    private static QuestionFacts Part(QuestionFacts? facts) => facts ?? new QuestionFacts();

    private static EntryField Fact(string name, Func<EntryFacts, string> read, Func<EntryFacts, EntryFacts, EntryFacts> take, FieldWords words = FieldWords.Plain) =>
        new(name, s => read(s.Facts), (a, b) => a with { Facts = take(a.Facts, b.Facts) }, words);

    private static EntryField OfResource(string name, Func<ResourceFacts, string> read, Func<ResourceFacts, ResourceFacts, ResourceFacts> take, FieldWords words = FieldWords.Plain) =>
        Fact(name, f => read(Part(f.Resource)), (f, g) => f with { Resource = take(Part(f.Resource), Part(g.Resource)) }, words);

    private static EntryField OfEvent(string name, Func<EventFacts, string> read, Func<EventFacts, EventFacts, EventFacts> take, FieldWords words = FieldWords.Plain) =>
        Fact(name, f => read(Part(f.Event)), (f, g) => f with { Event = take(Part(f.Event), Part(g.Event)) }, words);

    private static EntryField OfOrganisation(string name, Func<OrganisationFacts, string> read, Func<OrganisationFacts, OrganisationFacts, OrganisationFacts> take, FieldWords words = FieldWords.Plain) =>
        Fact(name, f => read(Part(f.Organisation)), (f, g) => f with { Organisation = take(Part(f.Organisation), Part(g.Organisation)) }, words);

    private static EntryField OfText(string name, string language, Func<TextSnapshot, string> read, Func<TextSnapshot, string, TextSnapshot> take) =>
        new(
            name,
            s => s.Text(language) is { } text ? read(text) : "",
            (a, b) =>
            {
                var mine = a.Text(language) ?? new TextSnapshot(language, "", "", "");
                var taken = take(mine, b.Text(language) is { } theirs ? read(theirs) : "");
                return a with { Texts = [.. a.Texts.Where(text => text.Language != language), .. taken is { Title: "", Summary: "", Body: "" } ? (TextSnapshot[])[] : [taken]] };
            },
            FieldWords.Prose,
            language);

    private static string Lines(IEnumerable<string> values) => string.Join('\n', values);

    private static string Flag(bool value) => value ? "yes" : "no";

    private static string Number(int? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Moment(DateTimeOffset? moment) => moment?.ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture) ?? "";
}
