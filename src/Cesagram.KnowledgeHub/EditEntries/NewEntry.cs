using Cesagram.KnowledgeHub.Data;

namespace Cesagram.KnowledgeHub.EditEntries;

/// <summary>What an editor says first of an entry.</summary>
internal sealed record NewEntry(string Title, string Language, Mark Mark, string? Starts)
{
    public static Entry Make(EntryKind kind, string type, string slug, NewEntry first, DateTimeOffset now)
    {
        var id = Guid.CreateVersion7();
        return new Entry
        {
            Id = id,
            Kind = kind,
            Slug = slug,
            CreatedAt = now,
            OriginalLanguage = first.Language,
            Type = type,
            Mark = first.Mark,
            Facts = new EntryFacts
            {
                Resource = kind == EntryKind.Resource ? new ResourceFacts { OriginalTitle = first.Title, OriginalLanguage = first.Language, Languages = [first.Language] } : null,
                Event = kind == EntryKind.Event ? new EventFacts { Starts = first.Starts ?? "" } : null,
                Organisation = kind == EntryKind.Organisation ? new OrganisationFacts { Name = first.Title } : null,
                Question = kind == EntryKind.Question ? new QuestionFacts() : null,
                Material = kind == EntryKind.Material ? new MaterialFacts { Form = DeskLists.Forms[0] } : null,
                Date = kind == EntryKind.Event ? first.Starts : null,
            },
            Texts = [new EntryText { EntryId = id, Language = first.Language, Title = first.Title, EditedAt = now }],
        };
    }
}
