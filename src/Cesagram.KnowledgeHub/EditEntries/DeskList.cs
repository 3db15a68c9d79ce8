using Cesagram.KnowledgeHub.Data;
using Cesagram.Ui.Languages;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.KnowledgeHub.EditEntries;

/// <summary>What an editor asked to see.</summary>
internal sealed record DeskChoice(EntryKind? Kind, EntryStatus? Status, string? Language, TextState? State, string? Topic, string? Words, string Sort);

/// <summary>All entries, whatever their status.</summary>
internal sealed class DeskList(KnowledgeHubDbContext db)
{
    public static IReadOnlyList<string> Sorts { get; } = ["changed", "title", "kind", "status"];

    public async Task<(IReadOnlyList<Entry> Entries, int Total)> FindAsync(DeskChoice choice, string reader, int skip, int take, CancellationToken cancellationToken)
    {
        var found = db.Entries.AsNoTracking().Where(entry =>
            (choice.Kind == null || entry.Kind == choice.Kind) && (choice.Status == null || entry.Status == choice.Status) && (choice.Topic == null || entry.Topics.Contains(choice.Topic)));
        if (choice.State is { } state)
        {
            found = WithState(found, state, choice.Language);
        }

        if (choice.Words is { Length: > 0 } words)
        {
            var pattern = $"%{words.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal)}%";
            found = found.Where(entry => EF.Functions.ILike(entry.Slug, pattern) || entry.Texts.Any(text => EF.Functions.ILike(text.Title, pattern) || EF.Functions.ILike(text.Summary, pattern)));
        }

        var total = await found.CountAsync(cancellationToken);
        var sorted = choice.Sort switch
        {
            "title" => found.OrderBy(entry =>
                entry.Texts.Where(text => text.Language == reader).Select(text => text.Title).FirstOrDefault()
                ?? entry.Texts.Where(text => text.Language == entry.OriginalLanguage).Select(text => text.Title).FirstOrDefault()
                ?? entry.Slug),
            "kind" => found.OrderBy(entry => entry.Kind).ThenByDescending(entry => entry.UpdatedAt),
            "status" => found.OrderBy(entry => entry.Status).ThenByDescending(entry => entry.UpdatedAt),
            _ => found.OrderByDescending(entry => entry.UpdatedAt),
        };
        return (await sorted.ThenBy(entry => entry.Id).Skip(skip).Take(take).Include(entry => entry.Texts).AsSplitQuery().ToListAsync(cancellationToken), total);
    }

    /// <summary>Entries whose text in a language, or in any language, is in a state.</summary>
    public static IQueryable<Entry> WithState(IQueryable<Entry> entries, TextState state, string? language) => state switch
    {
        TextState.Missing when language is null => entries.Where(entry => entry.Texts.Count < Language.All.Count),
        TextState.Missing => entries.Where(entry => !entry.Texts.Any(text => text.Language == language)),
        TextState.Original => entries.Where(entry => language == null || entry.OriginalLanguage == language),
        TextState.Older => entries.Where(entry => entry.Texts.Any(text =>
            (language == null || text.Language == language) && text.Language != entry.OriginalLanguage && text.Follows != null
            && entry.Texts.Any(original => original.Language == entry.OriginalLanguage && original.EditedAt > text.Follows))),
        _ => entries.Where(entry => entry.Texts.Any(text =>
            (language == null || text.Language == language) && text.Language != entry.OriginalLanguage
            && !(text.Follows != null && entry.Texts.Any(original => original.Language == entry.OriginalLanguage && original.EditedAt > text.Follows)))),
    };
}
