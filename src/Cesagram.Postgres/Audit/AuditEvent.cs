namespace Cesagram.Postgres;

/// <summary>Something that must be answered for later: who did what, when and why (Directive (EU) 2016/680 art. 25).</summary>
/// <param name="Kind">One of <see cref="AuditKinds"/>.</param>
/// <param name="Name">What happened, kebab-case, such as <c>transcript-submitted</c>; the module's texts have a sentence for it.</param>
/// <param name="Actor">An account's user name, <c>api:</c> and a client's name, or <c>system</c>.</param>
public sealed record AuditEvent(string Kind, string Name, string Actor)
{
    /// <summary>The actor of what no person or program asked for.</summary>
    public const string System = "system";

    /// <summary>The unit whose chain it goes into; null: the platform's own.</summary>
    public Guid? Unit { get; init; }

    /// <summary>What it was done to: <c>transcript:</c>, <c>account:</c> or <c>api-client:</c> and an id.</summary>
    public string? Subject { get; init; }

    /// <summary>Why, where a person gave a reason.</summary>
    public string? Reason { get; init; }

    /// <summary>Ids, counts and states by name; never text of a transcript.</summary>
    public IReadOnlyDictionary<string, string> Details { get; init; } = new Dictionary<string, string>();
}

/// <summary>What events are about.</summary>
public static class AuditKinds
{
    /// <summary>Something was taken in.</summary>
    public const string Collection = "collection";

    /// <summary>Somebody read it.</summary>
    public const string Consultation = "consultation";

    /// <summary>It was changed.</summary>
    public const string Change = "change";

    /// <summary>It left the platform.</summary>
    public const string Disclosure = "disclosure";

    /// <summary>It was erased.</summary>
    public const string Erasure = "erasure";

    /// <summary>Somebody signed in or out, or could not.</summary>
    public const string SignIn = "sign-in";

    /// <summary>Who may do what was changed.</summary>
    public const string Rights = "rights";

    /// <summary>All, in the order in which a page shows them.</summary>
    public static IReadOnlyList<string> All { get; } = [Collection, Consultation, Change, Disclosure, Erasure, SignIn, Rights];
}
