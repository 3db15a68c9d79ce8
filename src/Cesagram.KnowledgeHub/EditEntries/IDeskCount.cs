namespace Cesagram.KnowledgeHub.EditEntries;

/// <summary>Something that waits for editors, shown at the top of their desk. Any part of the hub adds its own: <c>services.AddScoped&lt;IDeskCount, ...&gt;()</c>.</summary>
internal interface IDeskCount
{
    /// <summary>Place among the others; the desk's own are at 10, 20 and 30.</summary>
    int Order { get; }

    /// <summary>What waits, in the reader's language: from the part's own texts.</summary>
    string Name { get; }

    /// <summary>Where it is worked on, as "/lt/knowledge/desk/comments".</summary>
    string Address(string language);

    Task<int> CountAsync(CancellationToken cancellationToken);
}
