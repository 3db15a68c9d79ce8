using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.KeepCustody;
using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.ChatAnalysis.FollowConversation;

/// <summary>How taking messages in ended.</summary>
internal abstract record TakingResult
{
    internal sealed record Taken(MessagesTaken Messages) : TakingResult;

    /// <summary>The unit has no such source, or it is switched off.</summary>
    internal sealed record NoSource : TakingResult;

    /// <summary>These ids were used before for other messages; nothing was taken in.</summary>
    internal sealed record Conflict(IReadOnlyList<string> Ids) : TakingResult;
}

/// <summary>Takes messages of a conversation in: stored once each, sealed, and queued to be read in one transaction.</summary>
internal sealed class ConversationIntake(ChatAnalysisDbContext db, TextVault vault, TimeProvider clock)
{
    private static readonly TimeSpan MostAhead = TimeSpan.FromMinutes(5);

    public async Task<TakingResult> TakeAsync(Guid unit, string by, string conversation, MessagesBody body, CancellationToken cancellationToken)
    {
        // What fails here fails as a whole: a savepoint before each save would be two more ways to the database.
        db.Database.AutoSavepointsEnabled = false;
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        var source = await db.Sources.AsNoTracking().SingleOrDefaultAsync(s => s.Code == body.Source && s.Enabled, cancellationToken);
        if (source is null)
        {
            return new TakingResult.NoSource();
        }

        using var ids = new SenderIds(vault, source.WrappedKey);
        var now = clock.GetUtcNow();
        var (live, wrapped, kept, isNew) = await FindOrOpenAsync(source, ids, conversation, by, now, cancellationToken);
        using var key = vault.Unwrap(wrapped);
        var arrived = Arrive(body.Messages!, live, ids, now, out var conflicts);
        var known = await KnownAsync(live.TranscriptId, arrived, cancellationToken);
        conflicts.AddRange(arrived.Where(one => known.TryGetValue(Text(one.Key), out var digest) && !digest.SequenceEqual(one.Digest)).Select(one => one.Message.Id));
        if (conflicts.Count > 0)
        {
            return new TakingResult.Conflict(conflicts);
        }

        var fresh = arrived.Where(one => !known.ContainsKey(Text(one.Key))).OrderBy(one => one.At).ToList();
        var late = fresh.Where(one => one.At < live.LastSentAt).Select(one => one.Message.Id).ToList();
        if (fresh.Count > 0)
        {
            Store(live, key, fresh, late.Count, now);
            if (kept < LastDay(source, now))
            {
                await KeepLongerAsync(live.TranscriptId, source, now, cancellationToken);
            }

            await QueueAsync(live, now, cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
        }

        if (isNew)
        {
            // Last: the unit's chain waits until this transaction ends.
            await db.RecordAuditAsync(TranscriptEvents.ConversationOpened(unit, live.TranscriptId, by, source.Code, source.LegalBasis, source.Purpose), clock, cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
        return new TakingResult.Taken(new MessagesTaken(
            $"/api/transcripts/{live.TranscriptId}", fresh.Count, body.Messages!.Count - fresh.Count, late, [.. fresh.Where(one => one.IsAhead).Select(one => one.Message.Id)]));
    }

    private async Task<(LiveConversation Live, byte[] WrappedKey, DateOnly RetainUntil, bool IsNew)> FindOrOpenAsync(
        ConversationSource source, SenderIds ids, string conversation, string by, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var external = ids.OfConversation(conversation);
        var live = await db.HoldAsync(source.Id, external, cancellationToken);
        if (live is null)
        {
            // Of two that open the same at once, the second finds what the first made.
            await db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock(hashtextextended(encode({external}, 'hex'), 0))", cancellationToken);
            live = await db.HoldAsync(source.Id, external, cancellationToken);
        }

        if (live is not null)
        {
            var kept = await db.Transcripts.Where(t => t.Id == live.TranscriptId).Select(t => new { t.WrappedKey, t.RetainUntil }).SingleAsync(cancellationToken);
            if (kept.WrappedKey.Length > 0)
            {
                return (live, kept.WrappedKey, kept.RetainUntil, false);
            }

            // Erased a moment ago: what comes now begins a conversation of its own.
            db.LiveConversations.Remove(live);
            await db.SaveChangesAsync(cancellationToken);
        }

        var (opened, wrapped, until) = await OpenAsync(source, external, conversation, by, now, cancellationToken);
        return (opened, wrapped, until, true);
    }

    private async Task<(LiveConversation Live, byte[] WrappedKey, DateOnly RetainUntil)> OpenAsync(
        ConversationSource source, byte[] external, string conversation, string by, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (key, wrapped) = vault.NewKey();
        using (key)
        {
            var transcript = new SubmittedTranscript
            {
                Id = Guid.CreateVersion7(now),
                UnitId = source.UnitId,
                SubmittedBy = by,
                Channel = SubmissionChannel.Live,
                SubmittedAt = now,
                LegalBasis = source.LegalBasis,
                Purpose = source.Purpose,
                RetainUntil = LastDay(source, now),
                SealedFileName = key.SealText($"{source.Title}: {conversation}", "file name"),
                WrappedKey = wrapped,
                Language = source.Language,
                Format = "live",
                Status = TranscriptStatus.Live,
            };
            var live = new LiveConversation { TranscriptId = transcript.Id, UnitId = source.UnitId, SourceId = source.Id, ExternalKey = external, LastReceivedAt = now };
            db.Transcripts.Add(transcript);
            db.LiveConversations.Add(live);
            await db.SaveChangesAsync(cancellationToken);
            return (live, wrapped, transcript.RetainUntil);
        }
    }

    /// <summary>Each message once; of two with one id, equal ones count once and others are conflicts.</summary>
    private static List<Arrived> Arrive(IReadOnlyList<MessageBody> messages, LiveConversation live, SenderIds ids, DateTimeOffset now, out List<string> conflicts)
    {
        conflicts = [];
        var byId = new Dictionary<string, Arrived>();
        foreach (var body in messages)
        {
            var message = StoredLiveMessage.Of(body);
            var isAhead = message.SentAt > now + MostAhead;
            var arrived = new Arrived(
                message,
                ids.OfMessage(live.TranscriptId, message.Id),
                ids.OfContent(message),
                message.SentAt is { } sent && sent < now ? sent.ToUniversalTime() : now,
                isAhead);
            if (!byId.TryAdd(message.Id, arrived) && !byId[message.Id].Digest.SequenceEqual(arrived.Digest))
            {
                conflicts.Add(message.Id);
            }
        }

        return [.. byId.Values];
    }

    private async Task<Dictionary<string, byte[]>> KnownAsync(Guid transcript, List<Arrived> arrived, CancellationToken cancellationToken)
    {
        var keys = arrived.ConvertAll(one => one.Key);
        var known = await db.LiveMessages.AsNoTracking()
            .Where(m => m.TranscriptId == transcript && keys.Contains(m.MessageKey))
            .Select(m => new { m.MessageKey, m.Digest })
            .ToListAsync(cancellationToken);
        return known.ToDictionary(one => Text(one.MessageKey), one => one.Digest);
    }

    private void Store(LiveConversation live, TextKey key, List<Arrived> fresh, int late, DateTimeOffset now)
    {
        foreach (var one in fresh)
        {
            db.LiveMessages.Add(new LiveMessage
            {
                TranscriptId = live.TranscriptId,
                UnitId = live.UnitId,
                Position = live.Messages++,
                MessageKey = one.Key,
                Digest = one.Digest,
                At = one.At,
                Sealed = one.Message.Seal(key, one.Key),
            });
        }

        var latest = fresh[^1].At;
        live.LastSentAt = live.LastSentAt > latest ? live.LastSentAt : latest;
        live.LastReceivedAt = now;
        live.Late += late;
    }

    /// <summary>
    /// Who follows a conversation holds it until its entry is gone: an entry that is there now, while we hold it, will read these messages too.
    /// So a conversation has one entry waiting, however fast its messages come.
    /// </summary>
    private async Task QueueAsync(LiveConversation live, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var key = live.TranscriptId.ToString();
        if (!await db.Set<QueueMessage>().AnyAsync(m => m.Kind == FollowConversationHandler.Kind && m.Key == key, cancellationToken))
        {
            db.Enqueue(FollowConversationHandler.Kind, new TranscriptReference(live.TranscriptId), now, key: key, unit: live.UnitId);
        }
    }

    /// <summary>The days of retention count from the last message.</summary>
    private Task<int> KeepLongerAsync(Guid transcript, ConversationSource source, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var until = LastDay(source, now);
        return db.Transcripts.Where(t => t.Id == transcript && t.RetainUntil < until).ExecuteUpdateAsync(set => set.SetProperty(t => t.RetainUntil, until), cancellationToken);
    }

    private static DateOnly LastDay(ConversationSource source, DateTimeOffset now) => DateOnly.FromDateTime(now.UtcDateTime).AddDays(source.RetentionDays);

    private static string Text(byte[] key) => Convert.ToHexString(key);

    private sealed record Arrived(StoredLiveMessage Message, byte[] Key, byte[] Digest, DateTimeOffset At, bool IsAhead);
}
