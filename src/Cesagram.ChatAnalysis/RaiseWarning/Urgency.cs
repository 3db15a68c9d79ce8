namespace Cesagram.ChatAnalysis.RaiseWarning;

/// <summary>
/// Place of a warning in the work list, the highest first. Points: 40 times the risk, 40 times the signs of going missing, 30 where it is urgent,
/// 30 where signs of going missing reach the limit, 10 for each of up to three messages among the last that speak of meeting or leaving home; and 10 for
/// every day it waits. As all wait equally fast, the order of two never changes by waiting: so the day on which it was raised is subtracted once, and the
/// place can be indexed. No date is guessed from text.
/// </summary>
internal static class Urgency
{
    private const double Risk = 40;
    private const double Missing = 40;
    private const double Urgent = 30;
    private const double GoingMissing = 30;
    private const double Approach = 10;
    private const int MostApproach = 3;
    private const double Waiting = 10;

    private static readonly DateTimeOffset Beginning = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static double Of(Data.Warning warning) =>
        Points(warning) - (Waiting * (warning.RaisedAt - Beginning).TotalDays);

    private static double Points(Data.Warning warning) =>
        (Risk * warning.Risk) + (Missing * warning.Missing) + (warning.Band == "urgent" ? Urgent : 0) + (warning.GoingMissing ? GoingMissing : 0)
        + (Approach * Math.Min(MostApproach, warning.RecentApproach));
}
