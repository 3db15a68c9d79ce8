using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.KeepCases;
using Cesagram.ChatAnalysis.ScoreTranscript;
using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.ChatAnalysis.SearchCases;

/// <summary>A message that holds what was searched for.</summary>
/// <param name="Transcript">Which file.</param>
/// <param name="Conversation">0-based place in the file.</param>
/// <param name="Index">Of the message.</param>
/// <param name="Author">As in the file.</param>
/// <param name="Time">As in the report.</param>
/// <param name="Before">What stands before the place.</param>
/// <param name="Found">The words as they are written there.</param>
/// <param name="After">What follows.</param>
internal sealed record MessageHit(Guid Transcript, int Conversation, int Index, string? Author, string? Time, string Before, string Found, string After)
{
    /// <summary>The report's page that shows it, and the place on it, behind <c>/analysis/transcripts/</c>.</summary>
    public string Address => FormattableString.Invariant($"{Transcript}/{Conversation + 1}?p={(Index / ConversationPage.Length) + 1}#m{Index}");
}

/// <summary>What a search in the messages of a case gave.</summary>
/// <param name="Hits">In the order of the transcripts and messages.</param>
/// <param name="IsMore">There are more than are shown.</param>
internal sealed record TextFound(IReadOnlyList<MessageHit> Hits, bool IsMore);

/// <summary>Opens the conversations of a case one page of messages after the other and looks for words in them; accents and case do not count.</summary>
internal sealed class TextSearch(ChatAnalysisDbContext db, TextVault vault, TimeProvider clock)
{
    public const int Most = 200;
    public const int Shortest = 2;
    public const int Longest = 200;
    private const int Around = 60;

    /// <returns>Null where the unit has no such case, or it is erased.</returns>
    public async Task<TextFound?> FindAsync(Guid unit, Guid id, string query, string by, CancellationToken cancellationToken)
    {
        var wanted = BlindTerms.Fold(query.Trim());
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        if (await db.Cases.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id && c.ErasedAt == null, cancellationToken) is not { } one)
        {
            return null;
        }

        var hits = new List<MessageHit>();
        var transcripts = await db.Transcripts.AsNoTracking()
            .Where(t => t.Status == TranscriptStatus.Scored && db.CaseTranscripts.Any(c => c.CaseId == id && c.TranscriptId == t.Id))
            .OrderBy(t => t.SubmittedAt).Select(t => new { t.Id, t.WrappedKey }).ToListAsync(cancellationToken);
        foreach (var transcript in transcripts)
        {
            using var key = vault.Unwrap(transcript.WrappedKey);
            await SearchAsync(transcript.Id, key, wanted, hits, cancellationToken);
        }

        await db.RecordAuditAsync(CaseEvents.TextSearched(one, by, Math.Min(hits.Count, Most)), clock, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new TextFound([.. hits.Take(Most)], hits.Count > Most);
    }

    private async Task SearchAsync(Guid transcript, TextKey key, string wanted, List<MessageHit> hits, CancellationToken cancellationToken)
    {
        var conversations = await db.Conversations.AsNoTracking().Where(c => c.TranscriptId == transcript).OrderBy(c => c.Ordinal).Select(c => new { c.Id, c.Ordinal }).ToListAsync(cancellationToken);
        foreach (var conversation in conversations)
        {
            await foreach (var page in db.Pages.AsNoTracking().Where(p => p.ConversationId == conversation.Id).OrderBy(p => p.Ordinal).AsAsyncEnumerable().WithCancellation(cancellationToken))
            {
                hits.AddRange(SealedConversation.OpenPage(key, page).Select(message => Hit(transcript, conversation.Ordinal, message, wanted)).OfType<MessageHit>());
                if (hits.Count > Most)
                {
                    return;
                }
            }
        }
    }

    private static MessageHit? Hit(Guid transcript, int conversation, StoredMessage message, string wanted)
    {
        if (!BlindTerms.Fold(message.Text).Contains(wanted, StringComparison.Ordinal))
        {
            return null;
        }

        var (start, length) = Place(message.Text, wanted);
        var (from, end) = (Whole(message.Text, Math.Max(0, start - Around)), Whole(message.Text, Math.Min(message.Text.Length, start + length + Around)));
        return new MessageHit(
            transcript, conversation, message.Report.Index, message.Report.Author, message.Report.Time,
            (from > 0 ? "…" : "") + message.Text[from..start], message.Text[start..(start + length)], message.Text[(start + length)..end] + (end < message.Text.Length ? "…" : ""));
    }

    /// <summary>Where the folded words stand in the text as written: letters are folded one after the other until the place is reached.</summary>
    private static (int Start, int Length) Place(string text, string wanted)
    {
        for (var start = 0; start < text.Length; start++)
        {
            var folded = "";
            for (var end = start + 1; end <= text.Length && folded.Length < wanted.Length; end++)
            {
                if (Whole(text, end) != end)
                {
                    continue;
                }

                folded = BlindTerms.Fold(text[start..end]);
                if (folded.StartsWith(wanted, StringComparison.Ordinal))
                {
                    return (start, end - start);
                }

                if (!wanted.StartsWith(folded, StringComparison.Ordinal))
                {
                    break;
                }
            }
        }

        return (0, 0);
    }

    /// <summary>A place that parts no letter of two units.</summary>
    private static int Whole(string text, int place) => place > 0 && place < text.Length && char.IsLowSurrogate(text[place]) ? place - 1 : place;
}
