using Cesagram.ChatAnalysis.Data;
using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.ChatAnalysis.WorkWarnings;

/// <summary>Choices of the work list that a person keeps under a name.</summary>
internal sealed class SavedViews(ChatAnalysisDbContext db)
{
    private const int LongestName = 60;
    private const int LongestQuery = 500;
    private const int Most = 20;

    public async Task<IReadOnlyList<SavedView>> ListAsync(Guid unit, string owner, CancellationToken cancellationToken)
    {
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        return await db.SavedViews.AsNoTracking().Where(v => v.Owner == owner).OrderBy(v => v.Name).ToListAsync(cancellationToken);
    }

    /// <summary>Keeps a choice; one of the same name is replaced.</summary>
    /// <returns>False where it has no usable name, or there are 20 already.</returns>
    public async Task<bool> KeepAsync(Guid unit, string owner, string? name, string query, CancellationToken cancellationToken)
    {
        name = name?.Trim();
        if (name is not { Length: > 0 and <= LongestName } || name.Any(char.IsControl) || query.Length > LongestQuery)
        {
            return false;
        }

        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        var mine = await db.SavedViews.Where(v => v.Owner == owner).ToListAsync(cancellationToken);
        if (mine.Find(v => v.Name == name) is { } same)
        {
            same.Query = query;
        }
        else if (mine.Count == Most)
        {
            return false;
        }
        else
        {
            db.SavedViews.Add(new SavedView { Id = Guid.CreateVersion7(), UnitId = unit, Owner = owner, Name = name, Query = query });
        }

        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    public async Task DropAsync(Guid unit, string owner, Guid id, CancellationToken cancellationToken)
    {
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        await db.SavedViews.Where(v => v.Id == id && v.Owner == owner).ExecuteDeleteAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }
}
