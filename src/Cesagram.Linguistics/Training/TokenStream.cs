namespace Cesagram.Linguistics.Training;

/// <summary>A conversation as token ids, from a hashed corpus or hashed here.</summary>
internal sealed record TokenStream(string Id, string Source, string Language, string Label, bool IsDev, IReadOnlyList<(int Author, uint[] Ids)> Messages)
{
    /// <summary>The source of the dialogues written for the platform.</summary>
    public const string OwnSource = "own";

    /// <summary>Authors that manipulate, where sides are known.</summary>
    public IReadOnlySet<int>? Offenders { get; init; }

    public bool? Missing { get; init; }

    /// <summary>Stages each message is labelled with, a bit each in the order of the stages' names; null where messages carry no such labels.</summary>
    public IReadOnlyList<int>? Stages { get; init; }

    public int? FirstWarning { get; init; }

    /// <summary>What the messages say, where it can be read and was asked for.</summary>
    public IReadOnlyList<string>? Texts { get; init; }

    public bool Hard { get; init; }

    /// <summary>Cues that do not count in it, see <see cref="HeartLearntCues"/>.</summary>
    public IReadOnlySet<int>? Uncounted { get; init; }

    public bool IsRisk => Label is "groomer" or "target" or "grooming";

    /// <summary>Own dialogues in which adults flirt, meet and quarrel.</summary>
    public bool IsAmongAdults => IsOwn && Id.Contains("-adults-", StringComparison.Ordinal);

    public bool IsOwn => Source == OwnSource;

    /// <summary>Both sides of one case are one case: features are counted by it.</summary>
    public string Case => Source == "pj" && Id.LastIndexOf('-') is > 0 and var dash ? Id[..dash] : Id;
}
