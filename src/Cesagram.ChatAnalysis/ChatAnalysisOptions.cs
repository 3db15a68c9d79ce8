namespace Cesagram.ChatAnalysis;

/// <summary>Settings of chat analysis, section <c>Cesagram:ChatAnalysis</c>.</summary>
public sealed class ChatAnalysisOptions
{
    /// <summary>Largest file that can be handed in, in MB (1,000,000 bytes).</summary>
    public int LargestFileMegabytes { get; set; } = 256;

    /// <summary>Programs that may use the API; the full life of API clients comes with accounts.</summary>
    public IList<ApiSecret> ApiSecrets { get; init; } = [];

    /// <summary>The file and the fields around it.</summary>
    internal long LargestRequest => LargestFile + 1_000_000;

    internal long LargestFile => LargestFileMegabytes * 1_000_000L;
}

/// <summary>A program with a secret.</summary>
public sealed class ApiSecret
{
    /// <summary>Who it is, for custody.</summary>
    public string Name { get; set; } = "";

    /// <summary>Sent as <c>Authorization: Bearer</c>; at least 32 characters.</summary>
    public string Secret { get; set; } = "";

    /// <summary>The unit whose transcripts it may hand in and read.</summary>
    public Guid UnitId { get; set; }
}
