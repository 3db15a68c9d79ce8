using Cesagram.KnowledgeHub.Data;

namespace Cesagram.KnowledgeHub.ReadEntry;

/// <summary>Where things of the hub are.</summary>
internal static class HubAddress
{
    /// <summary>Second part of an address, by kind; also what related entries and hub: links begin with.</summary>
    public static string Segment(EntryKind kind) => kind switch
    {
        EntryKind.Resource => "resources",
        EntryKind.News => "news",
        EntryKind.Event => "events",
        EntryKind.Organisation => "organisations",
        EntryKind.Question => "questions",
        EntryKind.Material => "materials",
        EntryKind.Page => "pages",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The kind that a segment stands for; null for none.</summary>
    public static EntryKind? Kind(string segment) => Enum.GetValues<EntryKind>().Cast<EntryKind?>().FirstOrDefault(kind => Segment(kind!.Value) == segment);

    /// <summary>Path of an entry, as "/it/knowledge/resources/slug".</summary>
    public static string Of(EntryKind kind, string slug, string language) => $"/{language}/knowledge/{Segment(kind)}/{slug}";

    /// <summary>Path of a term of the glossary.</summary>
    public static string OfConcept(string id, string language) => $"/{language}/knowledge/glossary#{id}";

    /// <summary>What a <c>hub:</c> link leads to; null where it leads nowhere.</summary>
    public static string? Resolve(string link, string language) => link.Split('/', 2) switch
    {
        ["help"] => $"/{language}/help",
        ["game"] => $"/{language}/cesagramville",
        ["contact"] => $"/{language}/knowledge/contact",
        ["glossary", var id] => OfConcept(id, language),
        [var segment, var slug] when Kind(segment) is { } kind => Of(kind, slug, language),
        _ => null,
    };
}
