using System.Globalization;
using Cesagram.ChatAnalysis.Text;
using Microsoft.Extensions.Localization;

namespace Cesagram.ChatAnalysis.Pages.Analysis.Warnings;

/// <summary>How long something waits, in the one unit that matters.</summary>
internal static class Ages
{
    public static string Of(TimeSpan age, IStringLocalizer<WarningText> text) =>
        age < TimeSpan.FromMinutes(1) ? text["Age.Now"]
        : age < TimeSpan.FromHours(1) ? text["Age.Minutes", Number(age.TotalMinutes)]
        : age < TimeSpan.FromDays(1) ? text["Age.Hours", Number(age.TotalHours)]
        : text["Age.Days", Number(age.TotalDays)];

    private static string Number(double number) => Math.Floor(number).ToString("N0", CultureInfo.CurrentCulture);
}
