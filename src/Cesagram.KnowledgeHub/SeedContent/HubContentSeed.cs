using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.EditEntries;
using Cesagram.KnowledgeHub.ReadEntry;
using Cesagram.Ui.Languages;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.KnowledgeHub.SeedContent;

/// <summary>The first content; only where there is none yet.</summary>
internal sealed class HubContentSeed(KnowledgeHubDbContext db, EntryWriter writer, TimeProvider clock)
{
    private const string By = "seed";

    public async Task SeedAsync(CancellationToken cancellationToken)
    {
        if (await db.Entries.AnyAsync(cancellationToken) || await db.Concepts.AnyAsync(cancellationToken))
        {
            return;
        }

        AddVocabulary();
        foreach (var kind in Enum.GetValues<EntryKind>())
        {
            foreach (var (facts, texts) in HubContent.Entries(HubAddress.Segment(kind)))
            {
                await writer.RecordAsync(Make(kind, facts, texts, clock.GetUtcNow()), By, "", cancellationToken);
            }
        }

        await db.SaveChangesAsync(cancellationToken);
        db.ChangeTracker.Clear();
    }

    internal static Entry Make(EntryKind kind, SeedEntry seed, IReadOnlyList<(string Language, SeedText Text)> texts, DateTimeOffset now)
    {
        var id = Guid.CreateVersion7();
        return new Entry
        {
            Id = id,
            Kind = kind,
            Slug = seed.Slug,
            // A resource is shown where its address or identifier was seen; anything else once it can be read.
            Status = (kind == EntryKind.Resource ? seed.Url is not null || seed.Identifiers.Count > 0 : texts.Count > 0) ? EntryStatus.Published : EntryStatus.Draft,
            CreatedAt = now,
            Type = kind == EntryKind.Resource ? seed.Type ?? "web-page" : EntryTypes.Of(kind),
            Topics = seed.Topics,
            Audience = seed.Audience,
            Countries = seed.Countries,
            Mark = seed.Mark,
            CommentsOpen = seed.Comments,
            Facts = SeedFacts.Of(kind, seed),
            Texts =
            [
                .. texts.Select(pair => new EntryText
                {
                    EntryId = id,
                    Language = pair.Language,
                    Title = pair.Text.Title,
                    Summary = pair.Text.Summary,
                    Body = pair.Text.Body ?? "",
                    EditedAt = now,
                    Follows = pair.Language == "en" ? null : now,
                }),
            ],
        };
    }

    private void AddVocabulary()
    {
        var texts = Language.All.ToDictionary(language => language.Code, language => HubContent.VocabularyTexts(language.Code));
        foreach (var seed in HubContent.Vocabulary())
        {
            db.Add(new Concept
            {
                Id = seed.Id,
                Broader = seed.Broader,
                IsTopic = seed.Topic,
                Texts =
                [
                    .. texts.Where(pair => pair.Value.ContainsKey(seed.Id)).Select(pair => new ConceptText
                    {
                        ConceptId = seed.Id,
                        Language = pair.Key,
                        Label = pair.Value[seed.Id].Label,
                        Alternatives = pair.Value[seed.Id].Alternatives,
                        Definition = pair.Value[seed.Id].Definition,
                    }),
                ],
            });
        }
    }
}
