using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.EditEntries;
using Cesagram.KnowledgeHub.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Cesagram.KnowledgeHub.CheckLinks;

/// <summary>Links that an editor should look at: gone, or silent three times, and not seen by a person since.</summary>
internal sealed class DeadLinksCount(KnowledgeHubDbContext db, IStringLocalizer<IntakeText> text) : IDeskCount
{
    public int Order => 60;

    public string Name => text["Desk.DeadLinks"];

    public string Address(string language) => $"/{language}/knowledge/desk/links";

    public Task<int> CountAsync(CancellationToken cancellationToken) => db.Set<LinkCheck>().CountAsync(
        link => (link.State == LinkState.Gone || (link.State == LinkState.NoAnswer && link.Failures >= 3)) && link.SeenOn == null, cancellationToken);
}

/// <summary>What was read and waits for somebody's choice.</summary>
internal sealed class WaitingImportsCount(KnowledgeHubDbContext db, IStringLocalizer<IntakeText> text) : IDeskCount
{
    public int Order => 50;

    public string Name => text["Desk.Imports"];

    public string Address(string language) => $"/{language}/knowledge/desk/import";

    public Task<int> CountAsync(CancellationToken cancellationToken) => db.Set<ImportBatch>().CountAsync(batch => batch.Status == ImportStatus.Preview, cancellationToken);
}
