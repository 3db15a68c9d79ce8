using System.Text.Json.Serialization;

namespace Cesagram.CountryFacts;

/// <summary>What a service is for.</summary>
public enum HelpPurpose
{
    /// <summary>Someone is in danger now.</summary>
    Emergency,
    /// <summary>A child is missing, or thinks of leaving.</summary>
    MissingChild,
    /// <summary>A child or young person wants to talk.</summary>
    ChildHelpline,
    /// <summary>Something online should be reported.</summary>
    Reporting,
}

/// <summary>How sure a fact is.</summary>
public enum FactMark
{
    /// <summary>Read in a primary text.</summary>
    Verified,
    /// <summary>Read on a secondary page or in an abstract.</summary>
    Secondary,
    /// <summary>Not verified.</summary>
    Unverified,
}

/// <summary>A place that helps, with no more claimed than the source says; null is "not known".</summary>
public sealed record HelpService
{
    /// <summary>Source of a fact from the platform's own notes; readers see it in their language.</summary>
    public const string OwnNotes = "own-notes";

    // "SOS" alone names nobody.
    private const int ShortestWord = 3;

    /// <summary>Stable id within its country, kebab-case.</summary>
    [JsonRequired]
    public required string Id { get; init; }

    /// <summary>What it is for.</summary>
    [JsonRequired]
    public required HelpPurpose Purpose { get; init; }

    /// <summary>Name as it calls itself; not translated.</summary>
    [JsonRequired]
    public required string Name { get; init; }

    /// <summary>Who runs it; null: not known.</summary>
    public string? Operator { get; init; }

    /// <summary>Telephone number as the service writes it; null where it has none.</summary>
    public string? Number { get; init; }

    /// <summary>What a telephone dials: the number's digits, after a plus where it has one; null where it has none.</summary>
    [JsonIgnore]
    public string? Dial => Number is null ? null : string.Concat(Number.Where(c => char.IsAsciiDigit(c) || c == '+'));

    /// <summary>The name, less a number that it repeats; null where it says no more than that number.</summary>
    [JsonIgnore]
    public string? ProperName
    {
        get
        {
            var repeats = Dial is { Length: > 0 } && string.Concat(Name.Where(char.IsAsciiDigit)) == Dial;
            var rest = repeats ? string.Concat(Name.Where(c => !char.IsAsciiDigit(c))).Trim(' ', '.', '-') : Name;
            return rest.Count(char.IsLetter) > ShortestWord ? rest : null;
        }
    }

    /// <summary>Web address; null where not known.</summary>
    public Uri? Address { get; init; }

    /// <summary>True: day and night, every day; null: not known.</summary>
    public bool? Always { get; init; }

    /// <summary>True: the call costs nothing; null: not known.</summary>
    public bool? Free { get; init; }

    /// <summary>True: no name needs to be given; null: not known.</summary>
    public bool? Anonymous { get; init; }

    /// <summary>ISO 639-1 codes of the languages spoken; empty: not known.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>Where the fact was read; <see cref="OwnNotes"/> where nothing better is known.</summary>
    [JsonRequired]
    public required string Source { get; init; }

    /// <summary>Address of the source; null where it has none.</summary>
    public Uri? SourceAddress { get; init; }

    /// <summary>How sure it is.</summary>
    [JsonRequired]
    public required FactMark Mark { get; init; }

    /// <summary>Day on which somebody last checked it with the service itself; null: not yet.</summary>
    public DateOnly? VerifiedOn { get; init; }
}

/// <summary>What is known of help in a country.</summary>
/// <param name="Code">ISO 3166-1 alpha-2 (Greece: GR), or EU for what holds in every member state.</param>
/// <param name="Services">In the order in which they are shown.</param>
public sealed record CountryHelp(string Code, IReadOnlyList<HelpService> Services);
