using Cesagram.KnowledgeHub.Data;

namespace Cesagram.KnowledgeHub.SeedContent;

/// <summary>From a file's fields to what is kept.</summary>
internal static class SeedFacts
{
    public static EntryFacts Of(EntryKind kind, SeedEntry seed) => new()
    {
        Resource = kind == EntryKind.Resource ? Resource(seed) : null,
        Event = kind == EntryKind.Event ? Event(seed) : null,
        Organisation = kind == EntryKind.Organisation
            ? new OrganisationFacts { Name = seed.Name ?? seed.Slug, Url = seed.Url, Phones = seed.Phones, Roles = seed.Role, IsHelpline = seed.Kind == "helpline", IsPartner = seed.Partner }
            : null,
        Question = kind == EntryKind.Question ? new QuestionFacts { Order = seed.Order, Urgent = seed.Urgent } : null,
        Material = kind == EntryKind.Material ? new MaterialFacts { Form = seed.Form ?? "leaflet" } : null,
        Sources = seed.Sources,
        Related = [.. seed.Related.Select(related => related.Contains('/', StringComparison.Ordinal) ? related : $"resources/{related}")],
        Date = kind == EntryKind.Event ? seed.Starts : seed.Date,
    };

    private static ResourceFacts Resource(SeedEntry seed) => new()
    {
        OriginalTitle = seed.OriginalTitle ?? seed.Slug,
        OriginalLanguage = seed.OriginalLanguage ?? "en",
        TitleIsOurs = seed.TitleIsOurs,
        Url = seed.Url,
        Identifiers = seed.Identifiers,
        Organisations = seed.Organisations,
        Authors = seed.Authors,
        Year = seed.Year,
        Languages = seed.Languages,
        Licence = seed.Licence,
        SeenOn = seed.SeenOn,
        Newer = seed.Newer,
    };

    private static EventFacts Event(SeedEntry seed) => new()
    {
        Starts = seed.Starts ?? "",
        Ends = seed.Ends,
        Place = seed.Place,
        Country = seed.Country,
        Online = seed.Online,
        Url = seed.Url,
        Organisations = seed.Organisations,
    };
}
