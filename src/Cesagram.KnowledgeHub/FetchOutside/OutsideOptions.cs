namespace Cesagram.KnowledgeHub.FetchOutside;

/// <summary>What the hub may ask of other servers, section <c>Cesagram:KnowledgeHub</c>.</summary>
internal sealed class OutsideOptions
{
    /// <summary>Links are checked, about weekly each. Off: the hub asks no server by itself.</summary>
    public bool CheckLinks { get; set; }

    /// <summary>For tests only: servers on this machine and its network may be asked.</summary>
    public bool AllowPrivateAddresses { get; set; }

    /// <summary>Between two requests to one host.</summary>
    public TimeSpan PauseAtHost { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>For one answer, from its first byte to its last.</summary>
    public TimeSpan AnswerLimit { get; set; } = TimeSpan.FromSeconds(20);
}
