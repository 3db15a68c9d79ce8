using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.KeepCustody;
using Cesagram.ChatAnalysis.ScoreTranscript;
using Cesagram.Postgres;
using Cesagram.Transcripts;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.ChatAnalysis.MeasureAgreement;

/// <summary>
/// What people confirmed and dismissed, as a corpus that <c>train</c> and <c>evaluate</c> read: names of people become letters; what nobody could tell is left out.
/// </summary>
internal sealed class LabelledExport(ChatAnalysisDbContext db, TextVault vault, StoredConversations conversations, TimeProvider clock)
{
    /// <summary>Records the disclosure of each transcript that will be in it.</summary>
    /// <returns>Their warnings.</returns>
    public async Task<IReadOnlyList<Guid>> BeginAsync(Guid unit, string by, CancellationToken cancellationToken)
    {
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        var chosen = await Chosen().Select(w => new { w.Id, w.TranscriptId, w.Ordinal }).ToListAsync(cancellationToken);
        foreach (var one in chosen)
        {
            await db.RecordAuditAsync(TranscriptEvents.MessagesExported(unit, one.TranscriptId, by, "labelled", one.Ordinal), clock, cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
        return chosen.ConvertAll(one => one.Id);
    }

    /// <param name="unit">Only within it.</param>
    /// <param name="warnings">As <see cref="BeginAsync"/> gave them.</param>
    /// <param name="output">Takes bytes as they come; is not closed.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public async Task WriteAsync(Guid unit, IReadOnlyList<Guid> warnings, Stream output, CancellationToken cancellationToken)
    {
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        TranscriptWriter.Write(Read(warnings), output, "jsonl");
    }

    private IQueryable<Warning> Chosen() => db.Warnings.AsNoTracking()
        .Where(w => w.Status == WarningStatus.Decided && w.Outcome != WarningOutcome.CannotTell && w.Decisions.Count != 0)
        .Where(w => db.Transcripts.Any(t => t.Id == w.TranscriptId && t.Status == TranscriptStatus.Scored))
        .OrderBy(w => w.RaisedAt);

    private IEnumerable<Transcript> Read(IReadOnlyList<Guid> warnings)
    {
        foreach (var id in warnings)
        {
            if (Chosen().SingleOrDefault(w => w.Id == id) is not { } warning)
            {
                continue;
            }

            var transcript = db.Transcripts.AsNoTracking().Single(t => t.Id == warning.TranscriptId);
            using var key = vault.Unwrap(transcript.WrappedKey);
            foreach (var read in conversations.Read(transcript, key).Skip(warning.Ordinal).Take(1))
            {
                yield return Labelled(warning, read);
            }
        }
    }

    private static Transcript Labelled(Warning warning, Transcript read)
    {
        var letters = new Dictionary<string, string>();
        string? Letter(string? author) => author is null ? null : letters.TryGetValue(author, out var letter) ? letter : letters[author] = Name(letters.Count);
        return new Transcript
        {
            Id = warning.Id.ToString(),
            Format = read.Format,
            Language = warning.Language is { Length: 2 } language ? language : read.Language,
            Labels = new TranscriptLabels(warning.Outcome == WarningOutcome.Dismiss ? "ordinary" : "grooming", [], null, null, null, "decisions"),
            Messages = read.Messages.Select(message => message with { Author = Letter(message.Author), Reactions = [] }),
            Participants = [],
            Warnings = [],
        };
    }

    /// <summary>A, B, ..., Z, A1, B1, ...</summary>
    private static string Name(int number) => $"{(char)('A' + (number % 26))}{(number >= 26 ? (number / 26).ToString(System.Globalization.CultureInfo.InvariantCulture) : "")}";
}
