using System.Globalization;
using Cesagram.ChatAnalysis.Text;
using Microsoft.Extensions.Localization;

namespace Cesagram.ChatAnalysis.ProtectReader;

/// <summary>A person's own times in one quiet sentence, in whole minutes.</summary>
internal static class ReadingLine
{
    public static string Of(ReadingTime time, IStringLocalizer<ProofText> text) => text["Reading.Line", Minutes(time.Today), Minutes(time.Week)].Value;

    /// <summary>Begun minutes: a little is not nothing.</summary>
    public static string Minutes(int seconds) => ((seconds + 59) / 60).ToString("N0", CultureInfo.CurrentCulture);
}
