using System.Runtime.CompilerServices;
using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.KeepCustody;
using Cesagram.ChatAnalysis.RescoreTranscript;
using Cesagram.ChatAnalysis.ScoreTranscript;
using Cesagram.Linguistics;
using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.ChatAnalysis.ReadReport;

/// <summary>A part of a conversation with what the engine says of it.</summary>
/// <param name="Summary">Of the whole conversation.</param>
/// <param name="Messages">Of this page.</param>
/// <param name="Number">0-based page.</param>
/// <param name="Pages">How many there are.</param>
internal sealed record ReportPage(StoredSummary Summary, IReadOnlyList<StoredMessage> Messages, int Number, int Pages);

/// <summary>A piece of a long report.</summary>
/// <param name="Conversation">0-based place of the conversation in the file.</param>
/// <param name="Begun">The report without messages, where a conversation begins; else null.</param>
/// <param name="Messages">The next messages.</param>
internal sealed record ReportPart(int Conversation, RiskReport? Begun, IReadOnlyList<MessageReport> Messages)
{
    /// <summary>Set where a conversation begins.</summary>
    public ReportScoring? Scoring { get; init; }
}

/// <summary>Opens sealed reports, a page of messages at a time.</summary>
internal sealed class ReportReader(ChatAnalysisDbContext db, TextVault vault, TimeProvider clock)
{
    /// <summary>Reads a page and records who did, in one transaction.</summary>
    /// <returns>Null where the unit has no such conversation.</returns>
    public async Task<ReportPage?> ReadPageAsync(Guid unit, Guid transcript, int ordinal, int page, string by, CancellationToken cancellationToken)
    {
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        var found = await db.Conversations.AsNoTracking()
            .Where(c => c.TranscriptId == transcript && c.Ordinal == ordinal)
            .Join(db.Transcripts, c => c.TranscriptId, t => t.Id, (c, t) => new { Conversation = c, t.WrappedKey })
            .SingleOrDefaultAsync(cancellationToken);
        if (found is null)
        {
            return null;
        }

        using var key = vault.Unwrap(found.WrappedKey);
        var pages = Math.Max(1, (found.Conversation.Messages + ConversationPage.Length - 1) / ConversationPage.Length);
        page = Math.Clamp(page, 0, pages - 1);
        var closed = await db.Pages.AsNoTracking().SingleOrDefaultAsync(p => p.ConversationId == found.Conversation.Id && p.Ordinal == page, cancellationToken);
        var read = new ReportPage(
            SealedConversation.Open(key, found.Conversation),
            closed is null ? [] : SealedConversation.OpenPage(key, closed),
            page,
            pages);
        await db.RecordAuditAsync(TranscriptEvents.ReportPageRead(unit, transcript, by, ordinal, page), clock, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return read;
    }

    /// <summary>All conversations of a scored transcript, a page of messages in memory at a time.</summary>
    public async IAsyncEnumerable<ReportPart> ReadAllAsync(Guid unit, Guid transcript, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        var wrapped = await db.Transcripts.Where(t => t.Id == transcript).Select(t => t.WrappedKey).SingleAsync(cancellationToken);
        using var key = vault.Unwrap(wrapped);
        var ids = await db.Conversations.Where(c => c.TranscriptId == transcript).OrderBy(c => c.Ordinal).Select(c => c.Id).ToListAsync(cancellationToken);
        foreach (var id in ids)
        {
            var conversation = await db.Conversations.AsNoTracking().SingleAsync(c => c.Id == id, cancellationToken);
            var summary = SealedConversation.Open(key, conversation);
            yield return new ReportPart(conversation.Ordinal, summary.Report, [])
            {
                Scoring = new ReportScoring(BandThresholds.Of(conversation) ?? BandThresholds.Of(summary.BandsFrom), conversation.InputsHash),
            };
            await foreach (var page in db.Pages.AsNoTracking().Where(p => p.ConversationId == id).OrderBy(p => p.Ordinal).AsAsyncEnumerable().WithCancellation(cancellationToken))
            {
                yield return new ReportPart(conversation.Ordinal, null, [.. SealedConversation.OpenPage(key, page).Select(stored => stored.Report)]);
            }
        }
    }
}
