using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.ReadEntry;

namespace Cesagram.KnowledgeHub.CiteEntry;

/// <summary>A person, or a body that wrote something.</summary>
/// <param name="Family">Family name; of a body its whole name.</param>
/// <param name="Given">Given names; null for a body.</param>
internal sealed record CiteName(string Family, string? Given)
{
    /// <summary>"Family, Given" or the name of a body.</summary>
    public override string ToString() => Given is null ? Family : $"{Family}, {Given}";

    /// <summary>"Given Family" or the name of a body.</summary>
    public string InOrder => Given is null ? Family : $"{Given} {Family}";

    /// <summary>A name as printed: "Family, Given" is a person's.</summary>
    public static CiteName Person(string printed) => printed.Split(',', 2, StringSplitOptions.TrimEntries) is [{ Length: > 0 } family, { Length: > 0 } given]
        ? new CiteName(family, given)
        : new CiteName(printed.Trim(), null);
}

/// <summary>A resource as every format of citation sees it.</summary>
internal sealed record CiteRecord
{
    public required Guid Id { get; init; }

    public required string Slug { get; init; }

    public required string Type { get; init; }

    /// <summary>The resource's own title; our description in square brackets where none was seen.</summary>
    public required string Title { get; init; }

    public required string TitleLanguage { get; init; }

    /// <summary>Our translation of the title into the reader's language; null where it is the title.</summary>
    public string? TranslatedTitle { get; init; }

    /// <summary>The persons; where none is named, the bodies.</summary>
    public required IReadOnlyList<CiteName> Authors { get; init; }

    /// <summary>The bodies behind it; empty where they are its authors already.</summary>
    public required IReadOnlyList<string> Publishers { get; init; }

    public int? Year { get; init; }

    public IReadOnlyDictionary<string, string> Identifiers { get; init; } = new Dictionary<string, string>();

    /// <summary>Its own address, http or https only.</summary>
    public string? Url { get; init; }

    /// <summary>Our words on it, in the language of <see cref="Shown"/>.</summary>
    public string Abstract { get; init; } = "";

    /// <summary>Language of <see cref="Abstract"/> and <see cref="Keywords"/>.</summary>
    public required string Shown { get; init; }

    /// <summary>The reader's language.</summary>
    public required string Reader { get; init; }

    public IReadOnlyList<string> Keywords { get; init; } = [];

    public IReadOnlyList<string> Languages { get; init; } = [];

    public IReadOnlyList<string> Countries { get; init; } = [];

    public IReadOnlyList<string> Audience { get; init; } = [];

    public string? Licence { get; init; }

    public DateOnly? SeenOn { get; init; }

    /// <summary>Address of the page here, in the reader's language.</summary>
    public required string Page { get; init; }

    public required DateTimeOffset Changed { get; init; }

    public string? Publisher => Publishers is [var first, ..] ? first : null;

    public string? Doi => Identifiers.GetValueOrDefault("doi");

    public string? Isbn => Identifiers.GetValueOrDefault("isbn");

    /// <summary>Where it is read: its own address, else what its identifier resolves to.</summary>
    public string? Link => Url ?? ReadEntry.Identifiers.Persistent(Identifiers);

    public static CiteRecord Of(LocalEntry local, IReadOnlyList<string> keywords, string page)
    {
        var entry = local.Entry;
        var facts = entry.Facts.Resource ?? new ResourceFacts { OriginalTitle = local.Text.Title, OriginalLanguage = local.Text.Language };
        var bodies = facts.Organisations.Select(name => name.Trim()).ToList();
        var title = facts.TitleIsOurs ? $"[{local.Text.Title.Trim('[', ']')}]" : facts.OriginalTitle;
        return new CiteRecord
        {
            Id = entry.Id,
            Slug = entry.Slug,
            Type = entry.Type,
            Title = title,
            TitleLanguage = facts.TitleIsOurs ? local.Text.Language : facts.OriginalLanguage,
            TranslatedTitle = facts.TitleIsOurs || local.Text.Title == facts.OriginalTitle ? null : local.Text.Title,
            Authors = facts.Authors.Count > 0 ? [.. facts.Authors.Select(CiteName.Person)] : [.. bodies.Select(name => new CiteName(name, null))],
            Publishers = facts.Authors.Count > 0 ? bodies : [],
            Year = facts.Year,
            Identifiers = facts.Identifiers,
            Url = WebAddress(facts.Url),
            Abstract = local.Text.Summary,
            Shown = local.Text.Language,
            Reader = local.Wanted,
            Keywords = keywords,
            Languages = facts.Languages,
            Countries = entry.Countries,
            Audience = entry.Audience,
            Licence = facts.Licence,
            SeenOn = facts.SeenOn,
            Page = page,
            Changed = entry.UpdatedAt,
        };
    }

    /// <summary>An address that is safe to lead to and to write into a header: absolute, of the web, in ASCII.</summary>
    internal static string? WebAddress(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address.AbsoluteUri : null;
}
