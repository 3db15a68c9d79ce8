using System.Globalization;
using Cesagram.ChatAnalysis.Text;
using Microsoft.Extensions.Localization;

namespace Cesagram.ChatAnalysis.Pages.Analysis;

/// <summary>What a language code is called in the reader's language.</summary>
internal static class LanguageNames
{
    public static string Of(string? code, IStringLocalizer<AnalysisText> text) => code switch
    {
        null => "",
        "other" => text["Language.other"],
        _ => CultureInfo.GetCultureInfo(code).DisplayName,
    };
}
