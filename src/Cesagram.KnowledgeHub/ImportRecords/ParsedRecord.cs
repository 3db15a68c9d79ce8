namespace Cesagram.KnowledgeHub.ImportRecords;

/// <summary>A record as it was read, whatever it was written in: text without markup, identifiers as <see cref="Identifier"/> writes them.</summary>
internal sealed record ParsedRecord
{
    /// <summary>Line that it begins at; 0 where lines mean nothing.</summary>
    public int Line { get; init; }

    /// <summary>Its name in its source: BibTeX key, OAI identifier.</summary>
    public string Key { get; init; } = "";

    /// <summary>A type of <see cref="Data.EntryTypes.OfResources"/>.</summary>
    public string Type { get; init; } = "web-page";

    public string Title { get; init; } = "";

    public IReadOnlyList<string> Authors { get; init; } = [];

    public IReadOnlyList<string> Organisations { get; init; } = [];

    public int? Year { get; init; }

    /// <summary>ISO 639-1, lower case.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    public string Abstract { get; init; } = "";

    public string? Url { get; init; }

    public IReadOnlyDictionary<string, string> Identifiers { get; init; } = new Dictionary<string, string>();

    public string? Licence { get; init; }

    public IReadOnlyList<string> Countries { get; init; } = [];

    public IReadOnlyList<string> Audience { get; init; } = [];

    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>What has no field of its own, as "TAG: value".</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}

/// <summary>Something to look at.</summary>
/// <param name="Code">Of IntakeText "Problem.X".</param>
/// <param name="Detail">What it is about, as it stood there.</param>
/// <param name="Line">Where; 0 where lines mean nothing.</param>
/// <param name="IsFatal">The record cannot be imported.</param>
internal sealed record RecordProblem(string Code, string Detail = "", int Line = 0, bool IsFatal = false);

/// <summary>A record with what is to be said of it.</summary>
internal sealed record ReadRecord(ParsedRecord Record, List<RecordProblem> Problems);

/// <summary>What a file holds.</summary>
internal sealed record ReadFile(List<ReadRecord> Records, List<RecordProblem> Notes)
{
    public const int MostRecords = 5_000;
}

/// <summary>What to fetch from another repository by OAI-PMH.</summary>
internal sealed record HarvestRequest(string Address, string? Set, string? From, string? Until, int Most);
