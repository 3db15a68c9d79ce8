using Cesagram.ChatAnalysis.MeasureAgreement;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cesagram.ChatAnalysis.Pages.Analysis;

/// <summary>The engine against people, by language and band; readers against each other.</summary>
[Authorize(Policy = Analysts.Policy)]
[ResponseCache(NoStore = true)]
internal sealed class AgreementModel(AgreementReport report, TimeProvider clock) : PageModel
{
    public static IReadOnlyList<int> Spans { get; } = [30, 90, 365];

    [BindProperty(SupportsGet = true, Name = "days")]
    public int Days { get; set; } = 90;

    public Agreement Agreement { get; private set; } = null!;

    public bool IsSupervisor => User.IsInRole("Supervisor");

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Days = Spans.Contains(Days) ? Days : 90;
        Agreement = await report.RunAsync(Analysts.Unit(User), clock.GetUtcNow().AddDays(-Days), cancellationToken);
    }
}
