using System.Globalization;
using System.Text.Json;
using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.KeepCustody;
using Cesagram.ChatAnalysis.Text;
using Cesagram.Postgres;
using Cesagram.Ui.Languages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Cesagram.ChatAnalysis.EraseTranscript;

/// <summary>
/// Tells a unit's supervisors by mail what will be erased soon, each transcript once. How far it was told stands in the audit trail, saved with the mail.
/// </summary>
internal sealed class ErasureAnnouncer(ChatAnalysisDbContext db, AuditReader audit, IStringLocalizer<AnalysisText> text, TimeProvider clock)
{
    /// <summary>So long beforehand.</summary>
    public const int Days = 7;

    /// <returns>How many transcripts were announced.</returns>
    public async Task<int> AnnounceAsync(Guid unit, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        var until = today.AddDays(Days);
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        // Two hosts that sweep at once: the second sees what the first announced.
        await db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock(hashtextextended({"erasure-announced:" + unit}, 0))", cancellationToken);
        var (told, toldAt) = await LastAsync(unit, cancellationToken);
        var count = await db.Transcripts.CountAsync(
            t => t.Status != TranscriptStatus.Erased && t.Status != TranscriptStatus.Receiving && t.HeldAt == null && t.RetainUntil >= today && t.RetainUntil <= until
                && (t.RetainUntil > told || t.SubmittedAt > toldAt),
            cancellationToken);
        if (count > 0)
        {
            await db.RecordAuditAsync(TranscriptEvents.ErasureAnnounced(unit, count, until), clock, cancellationToken);
            db.MailUnit(unit, new UnitMail(["Supervisor"], $"analysis/retention?days={Days}", Texts(count, until)), now);
            await db.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        return count;
    }

    private async Task<(DateOnly Until, DateTimeOffset At)> LastAsync(Guid unit, CancellationToken cancellationToken)
    {
        var last = await audit.ListAsync(unit, new AuditChoice { Subject = TranscriptEvents.Retention }, 0, 1, cancellationToken);
        return last.Rows is [var row]
            ? (DateOnly.ParseExact(JsonSerializer.Deserialize<Dictionary<string, string>>(row.Details)![TranscriptEvents.Until], "yyyy-MM-dd", CultureInfo.InvariantCulture), row.At)
            : (DateOnly.MinValue, DateTimeOffset.MinValue);
    }

    private Dictionary<string, UnitMailText> Texts(int count, DateOnly until) => Language.All.ToDictionary(language => language.Code, language =>
    {
        using var used = MailLanguage.Use(language.Code);
        return new UnitMailText(text["Mail.Erasure.Subject"].Value, text["Mail.Erasure.Text", count, until.ToString("d", CultureInfo.CurrentCulture)].Value);
    });
}
