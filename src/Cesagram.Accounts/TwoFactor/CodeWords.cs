using Cesagram.Accounts.Text;
using Microsoft.Extensions.Localization;

namespace Cesagram.Accounts.TwoFactor;

/// <summary>What is wrong with a code, and what to do.</summary>
internal static class CodeWords
{
    public static string Of(CodeCheck check, IStringLocalizer<AccountsText> text) => check.Answer switch
    {
        CodeAnswer.UsedBefore => text["Factor.UsedBefore"],
        CodeAnswer.ClockIsOff => text["Factor.ClockIsOff", check.MinutesOff],
        _ => text["Factor.Wrong"],
    };
}
