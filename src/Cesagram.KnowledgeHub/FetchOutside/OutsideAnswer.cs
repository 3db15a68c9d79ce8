namespace Cesagram.KnowledgeHub.FetchOutside;

/// <summary>Why another server could not be asked, or gave no answer.</summary>
internal enum FetchProblem
{
    /// <summary>No http or https address, or one with a password in it.</summary>
    NotHttp,

    /// <summary>An address of this machine or its network.</summary>
    Inside,

    NoSuchHost,

    /// <summary>This machine has no network: nothing is said of the server.</summary>
    NoNetwork,

    NoAnswer,

    /// <summary>Its certificate does not hold.</summary>
    Certificate,

    TooManyRedirects,

    TooLarge,
}

internal sealed class FetchException(FetchProblem problem, Exception? inner = null) : Exception(problem.ToString(), inner)
{
    public FetchProblem Problem => problem;
}

/// <summary>What a server said in the end.</summary>
/// <param name="Address">Where it was said, after redirects.</param>
/// <param name="MovedForGood">There were redirects, each of them permanent.</param>
/// <param name="RetryAfter">When to come again, as the server wants it.</param>
/// <param name="Body">Empty where only the head was wanted.</param>
internal sealed record OutsideAnswer(int Status, Uri Address, bool MovedForGood, TimeSpan? RetryAfter, byte[] Body);
