using System.Globalization;
using System.Text.RegularExpressions;
using Cesagram.ChatAnalysis.Data;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.ChatAnalysis.KeepCases;

/// <summary>What a case must say: legal basis and purpose from the administrator's list, and an end no later than the basis allows.</summary>
internal sealed partial class CaseRules(ChatAnalysisDbContext db, TimeProvider clock)
{
    /// <param name="form">As typed.</param>
    /// <param name="existing">The case as it is: what it has already may stay, even where it is retired. Null: a new one.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public async Task<List<CaseProblem>> CheckAsync(CaseForm form, Case? existing, CancellationToken cancellationToken)
    {
        var grounds = await db.Grounds.AsNoTracking().ToListAsync(cancellationToken);
        bool IsGood(ProcessingGround ground, string? before) => !ground.Retired || ground.Code == before;
        var basis = grounds.Find(g => g.Kind == ProcessingGroundKind.LegalBasis && g.Code == form.LegalBasis && IsGood(g, existing?.LegalBasis));
        var problems = new List<CaseProblem>();
        void Require(bool isSo, string field, string key, params object[] arguments)
        {
            if (!isSo)
            {
                problems.Add(new CaseProblem(field, key, arguments));
            }
        }

        Require(existing is not null || string.IsNullOrWhiteSpace(form.Reference) || IsReference(form.Reference), "Reference", "Error.Reference");
        Require(!string.IsNullOrWhiteSpace(form.Title) && form.Title.Length <= CaseForm.LongestTitle, "Title", "Error.Title", CaseForm.LongestTitle);
        Require(basis is not null, "LegalBasis", "Error.LegalBasis");
        Require(grounds.Exists(g => g.Kind == ProcessingGroundKind.Purpose && g.Code == form.Purpose && IsGood(g, existing?.Purpose)), "Purpose", "Error.Purpose");
        Require(Codes.Parse<CaseStatus>(form.Status) is not null, "Status", "Error.Status");
        Require(Codes.Parse<CasePriority>(form.Priority) is not null, "Priority", "Error.Priority");
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var begun = existing is null ? today : DateOnly.FromDateTime(existing.CreatedAt.UtcDateTime);
        var last = begun.AddDays(basis?.MaximumDays ?? 1);
        var isUnchanged = existing is not null && Day(form.RetainUntil) == existing.RetainUntil && form.LegalBasis == existing.LegalBasis;
        Require(
            isUnchanged || (Day(form.RetainUntil) is { } until && until >= today && (basis is null || until <= last)),
            "RetainUntil", basis is null ? "Error.RetainUntil" : "Error.RetainUntilLast", last.ToString("d", CultureInfo.CurrentCulture));
        return problems;
    }

    /// <returns>Null where it is no day.</returns>
    public static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text?.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>One word with a digit: a name alone is none. It stays when the case is erased.</summary>
    private static bool IsReference(string text) => ReferencePattern().IsMatch(text.Trim());

    [GeneratedRegex(@"^(?=.*\d)[\p{L}\p{N}][\p{L}\p{N}./_-]{0,39}$")]
    private static partial Regex ReferencePattern();
}
