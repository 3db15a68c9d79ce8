using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.ReceiveForms;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.KnowledgeHub.Comments;

/// <summary>Keeps what visitors write until a person has looked at it.</summary>
internal sealed class CommentIntake(KnowledgeHubDbContext db, FormSeal seals, TimeProvider clock)
{
    /// <summary>Name of the form, for its seal.</summary>
    public const string Form = "comment";

    /// <summary>So many may wait under one entry and have come within a day: more than that nobody reads in time.</summary>
    public const int MostWaiting = 30;

    /// <summary>Who may be in danger is let in beyond that, within reason: a program can write such words too.</summary>
    private const int MostWaitingInDanger = 10 * MostWaiting;

    private static readonly TimeSpan Day = TimeSpan.FromDays(1);
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(30);

    public async Task<ReceivedText> ReceiveAsync(Guid entry, string language, string name, string text, PublicForm form, CancellationToken cancellationToken)
    {
        var danger = DangerWords.AreIn(text);
        if (form.IsTrapped)
        {
            return new ReceivedText(true, danger);
        }

        var now = clock.GetUtcNow();
        var fingerprint = TypedText.Fingerprint(text);
        var signs = SpamSigns.Of(seals.Age(Form, form.Seal), $"{name}\n{text}");
        if (await db.Set<Comment>().AnyAsync(c => c.Fingerprint == fingerprint && c.WrittenAt > now - Remembered, cancellationToken))
        {
            signs.Add(SpamSigns.SameText);
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        // One at a time under an entry, or a flood would pass the count together.
        await db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock(hashtextextended({"comment " + entry}, 0))", cancellationToken);
        var waiting = await db.Set<Comment>().CountAsync(c => c.EntryId == entry && c.Status == CommentStatus.Waiting && c.WrittenAt > now - Day, cancellationToken);
        if (waiting >= (danger ? MostWaitingInDanger : MostWaiting))
        {
            return new ReceivedText(false, danger);
        }

        db.Add(new Comment
        {
            Id = Guid.CreateVersion7(),
            EntryId = entry,
            Language = language,
            Name = name,
            Text = text,
            WrittenAt = now,
            Signs = signs,
            MayBeInDanger = danger,
            Fingerprint = fingerprint,
        });
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new ReceivedText(true, danger);
    }
}
