namespace Cesagram.KnowledgeHub.Data;

/// <summary>What an entry of the hub is.</summary>
internal enum EntryKind
{
    Resource,
    News,
    Event,
    Organisation,
    Question,
    Material,
    Page,
}

/// <summary>How far an entry has come. Only what is published is seen by visitors.</summary>
internal enum EntryStatus
{
    Draft,
    Review,
    Scheduled,
    Published,
    Archived,
}

/// <summary>How sure a fact is.</summary>
internal enum Mark
{
    Verified,
    Secondary,
    Unverified,
}
