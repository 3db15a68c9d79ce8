using Cesagram.KnowledgeHub.Data;
using Cesagram.Ui.Languages;

namespace Cesagram.KnowledgeHub.ImportRecords;

/// <summary>From a record to an entry.</summary>
internal static class ImportedEntry
{
    /// <summary>A draft, not verified: what others wrote of a thing is no proof of it.</summary>
    public static Entry Make(ParsedRecord record, string slug, IReadOnlyCollection<string> topics, DateTimeOffset now)
    {
        var language = record.Languages.FirstOrDefault(Language.IsKnown) ?? Language.Default;
        var id = Guid.CreateVersion7();
        return new Entry
        {
            Id = id,
            Kind = EntryKind.Resource,
            Slug = slug,
            Status = EntryStatus.Draft,
            CreatedAt = now,
            OriginalLanguage = language,
            Type = record.Type,
            Topics = [.. record.Topics.Where(topics.Contains)],
            Audience = [.. record.Audience],
            Countries = [.. record.Countries],
            Mark = Mark.Unverified,
            Date = record.Year is { } year ? new DateOnly(year, 1, 1) : null,
            Facts = new EntryFacts
            {
                Resource = new ResourceFacts
                {
                    OriginalTitle = record.Title,
                    OriginalLanguage = record.Languages.Count > 0 ? record.Languages[0] : language,
                    Url = record.Url,
                    Identifiers = record.Identifiers,
                    Organisations = record.Organisations,
                    Authors = record.Authors,
                    Year = record.Year,
                    Languages = record.Languages,
                    Licence = record.Licence,
                },
            },
            Texts = [new EntryText { EntryId = id, Language = language, Title = record.Title, Summary = record.Abstract, EditedAt = now }],
        };
    }

    /// <summary>Adds what the entry lacks; changes nothing that is there.</summary>
    /// <returns>Whether anything was missing.</returns>
    public static bool Complete(Entry entry, ParsedRecord record, DateTimeOffset now)
    {
        if (entry.Facts.Resource is not { } facts)
        {
            return false;
        }

        var identifiers = new Dictionary<string, string>(facts.Identifiers);
        foreach (var (scheme, value) in record.Identifiers)
        {
            identifiers.TryAdd(scheme, value);
        }

        var whole = facts with
        {
            Url = facts.Url ?? record.Url,
            Identifiers = identifiers,
            Organisations = facts.Organisations.Count > 0 ? facts.Organisations : record.Organisations,
            Authors = facts.Authors.Count > 0 ? facts.Authors : record.Authors,
            Year = facts.Year ?? record.Year,
            Languages = facts.Languages.Count > 0 ? facts.Languages : record.Languages,
            Licence = facts.Licence ?? record.Licence,
        };
        var added = identifiers.Count > facts.Identifiers.Count || whole.Url != facts.Url || whole.Year != facts.Year || whole.Licence != facts.Licence
            || whole.Organisations.Count > facts.Organisations.Count || whole.Authors.Count > facts.Authors.Count || whole.Languages.Count > facts.Languages.Count;
        entry.Facts = added ? entry.Facts with { Resource = whole } : entry.Facts;
        entry.Date ??= whole.Year is { } year ? new DateOnly(year, 1, 1) : null;
        if (record.Abstract.Length > 0 && entry.Texts.Find(text => text.Language == entry.OriginalLanguage) is { Summary: "" } text && (record.Languages.Count == 0 || record.Languages.Contains(text.Language)))
        {
            text.Summary = record.Abstract;
            text.EditedAt = now;
            added = true;
        }

        return added;
    }
}
