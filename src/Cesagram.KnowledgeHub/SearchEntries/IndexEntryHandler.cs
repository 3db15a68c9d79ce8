using Cesagram.KnowledgeHub.EditEntries;
using Cesagram.Postgres;

namespace Cesagram.KnowledgeHub.SearchEntries;

/// <summary>Brings search up to date with an entry.</summary>
internal sealed class IndexEntryHandler(SearchIndex index) : IMessageHandler
{
    public const string Kind = "index-entry";

    public Task HandleAsync(LeasedMessage message, CancellationToken cancellationToken) =>
        index.UpdateAsync(message.Read<EntryReference>().EntryId, cancellationToken);
}
