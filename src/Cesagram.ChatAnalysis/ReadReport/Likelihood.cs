using System.Globalization;

namespace Cesagram.ChatAnalysis.ReadReport;

/// <summary>Risk as people read it: two digits of the reader's language, and never the certainty that no engine has.</summary>
internal static class Likelihood
{
    private const double Least = 0.01;
    private const double Most = 0.99;

    /// <param name="risk">0 to 1.</param>
    public static string Text(double risk) =>
        risk > Most ? "> " + Format(Most)
        : risk < Least ? "< " + Format(Least)
        : Format(risk);

    private static string Format(double risk) => risk.ToString("0.00", CultureInfo.CurrentCulture);
}
