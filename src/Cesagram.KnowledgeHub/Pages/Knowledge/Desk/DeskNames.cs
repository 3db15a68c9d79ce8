using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.Text;
using Cesagram.Ui.Languages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Cesagram.KnowledgeHub.Pages.Knowledge.Desk;

/// <summary>The words of the desk in one language, with the vocabulary's labels.</summary>
internal sealed class DeskNames(KnowledgeHubDbContext db, IStringLocalizer<DeskText> desk, IStringLocalizer<HubText> hub)
{
    /// <summary>The language that content is read in: the pseudo-locale reads English.</summary>
    public static string Reader(object? lang) => lang is string code && Language.IsKnown(code) ? code : Language.Default;

    public async Task<(FieldNames Names, IReadOnlyList<(string Id, string Label)> Topics)> LoadAsync(string reader, CancellationToken cancellationToken)
    {
        var concepts = await db.Concepts.AsNoTracking().Include(concept => concept.Texts).ToListAsync(cancellationToken);
        var labels = concepts.ToDictionary(
            concept => concept.Id,
            concept => (concept.Texts.Find(text => text.Language == reader) ?? concept.Texts.Find(text => text.Language == Language.Default))?.Label ?? concept.Id);
        var topics = concepts.Where(concept => concept.IsTopic).Select(concept => (concept.Id, Label: labels[concept.Id]))
            .OrderBy(topic => topic.Label, StringComparer.Create(System.Globalization.CultureInfo.CurrentCulture, ignoreCase: true));
        return (new FieldNames(desk, hub, labels), [.. topics]);
    }
}
