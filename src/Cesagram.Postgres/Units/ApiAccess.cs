namespace Cesagram.Postgres;

/// <summary>Programs with a secret: who they are is checked by the module Accounts, what they may is asked by every module.</summary>
public static class ApiAccess
{
    /// <summary>The authentication scheme of <c>Authorization: Bearer cesagram_...</c>; also the authentication type of such an identity.</summary>
    public const string SchemeName = "api-client";

    /// <summary>Type of the claim that names one thing a program may do.</summary>
    public const string ScopeClaim = "cesagram:scope";

    /// <summary>Hand in transcripts.</summary>
    public const string SubmitTranscripts = "transcripts:submit";

    /// <summary>List transcripts and read their reports.</summary>
    public const string ReadTranscripts = "transcripts:read";

    /// <summary>Send messages of live conversations.</summary>
    public const string SendMessages = "conversations:write";

    /// <summary>List warnings, follow their events and read what was decided.</summary>
    public const string ReadWarnings = "warnings:read";

    /// <summary>List cases and read what is in them.</summary>
    public const string ReadCases = "cases:read";

    /// <summary>All scopes that a client can be given.</summary>
    public static IReadOnlyList<string> Scopes { get; } = [SubmitTranscripts, ReadTranscripts, SendMessages, ReadWarnings, ReadCases];
}
