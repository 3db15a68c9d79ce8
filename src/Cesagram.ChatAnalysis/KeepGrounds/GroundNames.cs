using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.Text;
using Microsoft.Extensions.Localization;

namespace Cesagram.ChatAnalysis.KeepGrounds;

/// <summary>What people read of a ground: in their language where the wording is still the seeded one, else as the administrator wrote it.</summary>
internal static class GroundNames
{
    public static string Of(ProcessingGround ground, IStringLocalizer<AnalysisText> text) =>
        text["Ground." + ground.Code] is { ResourceNotFound: false } known && !ground.Reworded ? known.Value : ground.Label;
}
