using System.Globalization;
using Cesagram.KnowledgeHub.Data;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.KnowledgeHub.BulkEdit;

/// <summary>Which entries: those that fit all that is stated.</summary>
internal sealed record BulkChoice(EntryKind? Kind, string? Topic, EntryStatus? Status, string? Search)
{
    public IQueryable<Entry> In(IQueryable<Entry> entries)
    {
        if (Kind is { } kind)
        {
            entries = entries.Where(entry => entry.Kind == kind);
        }

        if (Topic is { Length: > 0 } topic)
        {
            entries = entries.Where(entry => entry.Topics.Contains(topic));
        }

        if (Status is { } status)
        {
            entries = entries.Where(entry => entry.Status == status);
        }

        if (Search is { Length: > 0 } search)
        {
            var pattern = $"%{search.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal)}%";
            entries = entries.Where(entry => EF.Functions.ILike(entry.Slug, pattern) || entry.Texts.Any(text => EF.Functions.ILike(text.Title, pattern)));
        }

        return entries;
    }

    public string Query(int page = 1)
    {
        var query = new QueryBuilder();
        foreach (var (name, value) in new[] { ("kind", Kind?.ToString()), ("topic", Topic), ("status", Status?.ToString()), ("q", Search), ("p", page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null) })
        {
            if (value is { Length: > 0 })
            {
                query.Add(name, value);
            }
        }

        // An address of nothing but "?" leads to the page as it opens.
        return query.ToString() is { Length: > 0 } some ? some : "?";
    }
}
