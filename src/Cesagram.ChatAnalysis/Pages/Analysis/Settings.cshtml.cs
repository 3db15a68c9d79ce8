using System.Globalization;
using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.KeepSources;
using Cesagram.ChatAnalysis.RaiseWarning;
using Cesagram.ChatAnalysis.Text;
using Cesagram.Postgres;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Cesagram.ChatAnalysis.Pages.Analysis;

/// <summary>How the unit works on warnings; a supervisor says so.</summary>
[Authorize(Policy = Analysts.Policy, Roles = "Supervisor")]
[ResponseCache(NoStore = true)]
internal sealed class SettingsModel(
    ChatAnalysisDbContext db, SettingsKeeper keeper, ThresholdSimulation simulation, TimeProvider clock, IStringLocalizer<WarningText> text) : PageModel
{
    private const int MostMinutes = 1440;
    private const int MostProcedure = 4000;

    [BindProperty]
    public string? Procedure { get; set; }

    [BindProperty]
    public bool SecondReader { get; set; }

    [BindProperty]
    public bool HideScore { get; set; }

    [BindProperty]
    public string? DigestMinutes { get; set; }

    [BindProperty]
    public string? WarnAt { get; set; }

    [BindProperty]
    public string? UrgentAt { get; set; }

    [BindProperty]
    public string? MissingAt { get; set; }

    [BindProperty]
    public int Revision { get; set; }

    [TempData]
    public string? Said { get; set; }

    public string? Problem { get; private set; }

    public Dictionary<string, string> Problems { get; } = [];

    public Simulation Simulation { get; private set; } = new(0, []);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var unit = Analysts.Unit(User);
        await using (await db.BeginUnitTransactionAsync(unit, cancellationToken))
        {
            var kept = await db.Settings.AsNoTracking().SingleOrDefaultAsync(s => s.UnitId == unit, cancellationToken) ?? new AnalysisSettings { UnitId = unit };
            var limits = WarningThresholds.Of(kept.WarnAt, kept.UrgentAt, kept.MissingAt);
            (Procedure, SecondReader, HideScore, Revision) = (kept.Procedure, kept.SecondReader, kept.HideScore, kept.Revision);
            DigestMinutes = kept.DigestMinutes?.ToString(CultureInfo.InvariantCulture);
            (WarnAt, UrgentAt, MissingAt) = (LimitText.Of(limits.Risk.Warn), LimitText.Of(limits.Risk.Urgent), LimitText.Of(limits.Missing));
        }

        Simulation = await simulation.RunAsync(unit, null, cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var (warn, urgent, missing) = (LimitText.Read(WarnAt), LimitText.Read(UrgentAt), LimitText.Read(MissingAt));
        var minutes = 0;
        Check(Procedure is null || (Procedure.Length <= MostProcedure && !Procedure.Contains('\0', StringComparison.Ordinal)), nameof(Procedure), "Settings.ProcedureTooLong");
        Check(
            string.IsNullOrWhiteSpace(DigestMinutes) || (int.TryParse(DigestMinutes, NumberStyles.None, CultureInfo.InvariantCulture, out minutes) && minutes is >= 1 and <= MostMinutes),
            nameof(DigestMinutes), "Settings.DigestInvalid");
        Check(warn is not null, nameof(WarnAt), "Limit.Invalid");
        Check(urgent is not null && !(urgent < warn), nameof(UrgentAt), urgent is null ? "Limit.Invalid" : "Limit.UrgentBelowWarn");
        Check(missing is not null, nameof(MissingAt), "Limit.Invalid");
        if (Problems.Count == 0)
        {
            if (await SaveAsync(new WarningThresholds(new Linguistics.WarningLimits(warn!.Value, urgent!.Value), missing!.Value), minutes, cancellationToken))
            {
                Said = "Settings.Said";
                return LocalRedirect($"/{RouteData.Values["lang"]}/analysis/settings");
            }

            Problem = text["Sources.Stale"];
        }

        Simulation = await simulation.RunAsync(Analysts.Unit(User), null, cancellationToken);
        return Page();
    }

    private async Task<bool> SaveAsync(WarningThresholds limits, int minutes, CancellationToken cancellationToken)
    {
        var unit = Analysts.Unit(User);
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        var kept = await keeper.OfAsync(unit, cancellationToken);
        if (kept.Revision != Revision)
        {
            return false;
        }

        (kept.Procedure, kept.SecondReader, kept.HideScore) = (Procedure?.Trim() ?? "", SecondReader, HideScore);
        kept.DigestMinutes = minutes > 0 ? minutes : null;
        // What equals the model's own stays the model's: a new model may know better.
        var model = WarningThresholds.Default;
        kept.WarnAt = Changed(limits.Risk.Warn, model.Risk.Warn);
        kept.UrgentAt = Changed(limits.Risk.Urgent, model.Risk.Urgent);
        kept.MissingAt = Changed(limits.Missing, model.Missing);
        kept.Revision++;
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }

        await db.RecordAuditAsync(SourceEvents.SettingsChanged(unit, Analysts.Name(User)), clock, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    private static double? Changed(double typed, double own) => LimitText.Of(typed) == LimitText.Of(own) ? null : typed;

    private void Check(bool isRight, string field, string key)
    {
        if (!isRight)
        {
            Problems[field] = text[key];
        }
    }
}
