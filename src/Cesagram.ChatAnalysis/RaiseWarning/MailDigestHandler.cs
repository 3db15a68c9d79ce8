using System.Globalization;
using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.Text;
using Cesagram.Postgres;
using Cesagram.Ui.Languages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Cesagram.ChatAnalysis.RaiseWarning;

/// <summary>One mail for all warnings that were raised or rose since the last one and are still open. Counts only.</summary>
internal sealed class MailDigestHandler(ChatAnalysisDbContext db, SettingsKeeper settings, IStringLocalizer<WarningText> text, TimeProvider clock) : IMessageHandler
{
    public const string Kind = "mail-digest";

    /// <summary>Those who decide.</summary>
    private static readonly string[] Roles = ["Analyst", "Supervisor"];

    public async Task HandleAsync(LeasedMessage message, CancellationToken cancellationToken)
    {
        var unit = message.Read<UnitReference>().Unit;
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        var kept = await settings.OfAsync(unit, cancellationToken);
        var since = db.WarningEvents.Where(e => e.Number > kept.DigestedTo && (e.Type == "raised" || e.Type == "escalated"));
        var open = await db.Warnings.AsNoTracking()
            .Where(w => w.Status != WarningStatus.Decided && since.Any(e => e.WarningId == w.Id))
            .Select(w => new { w.Band, w.GoingMissing })
            .ToListAsync(cancellationToken);
        var last = await db.WarningEvents.MaxAsync(e => (long?)e.Number, cancellationToken) ?? 0;
        (kept.DigestPending, kept.DigestedTo) = (false, last);
        if (open.Count > 0 && kept.DigestMinutes is not null)
        {
            var texts = Texts(open.Count, open.Count(w => w.Band == "urgent"), open.Count(w => w.GoingMissing));
            db.MailUnit(unit, new UnitMail(Roles, "analysis/warnings", texts), clock.GetUtcNow());
        }

        db.Complete(message);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private Dictionary<string, UnitMailText> Texts(int count, int urgent, int missing) => Language.All.ToDictionary(language => language.Code, language =>
    {
        using var used = MailLanguage.Use(language.Code);
        string Number(int number) => number.ToString("N0", CultureInfo.CurrentCulture);
        return new UnitMailText(text["Mail.Digest.Subject", Number(count)].Value, text["Mail.Digest.Text", Number(count), Number(urgent), Number(missing)].Value);
    });
}
