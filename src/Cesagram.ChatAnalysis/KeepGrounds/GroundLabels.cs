using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Cesagram.ChatAnalysis.KeepGrounds;

/// <summary>Names of grounds by their codes, for pages; retired ones too.</summary>
internal sealed class GroundLabels(ChatAnalysisDbContext db, IStringLocalizer<AnalysisText> text)
{
    public async Task<string> OfAsync(ProcessingGroundKind kind, string code) =>
        await db.Grounds.AsNoTracking().SingleOrDefaultAsync(ground => ground.Kind == kind && ground.Code == code) is { } known
            ? GroundNames.Of(known, text)
            : code;
}
