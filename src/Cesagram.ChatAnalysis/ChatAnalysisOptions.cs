namespace Cesagram.ChatAnalysis;

/// <summary>Settings of chat analysis, section <c>Cesagram:ChatAnalysis</c>.</summary>
public sealed class ChatAnalysisOptions
{
    /// <summary>Largest file that can be handed in, in MB (1,000,000 bytes).</summary>
    public int LargestFileMegabytes { get; set; } = 256;

    /// <summary>Webhooks may go to addresses of this machine and its network, and over plain http; only where receivers stand in the same network.</summary>
    public bool WebhooksMayReachInside { get; set; }

    /// <summary>The file and the fields around it.</summary>
    internal long LargestRequest => LargestFile + 1_000_000;

    internal long LargestFile => LargestFileMegabytes * 1_000_000L;
}
