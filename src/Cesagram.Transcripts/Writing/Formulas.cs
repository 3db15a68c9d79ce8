namespace Cesagram.Transcripts.Writing;

/// <summary>Keeps a spreadsheet from running what somebody wrote: a cell that begins like a formula gets an apostrophe, which comes off again.</summary>
internal static class Formulas
{
    private const string Starts = "=+-@\t\r";

    public static string Guard(string cell) => MayRun(cell) ? "'" + cell : cell;

    public static string Restore(string cell) => cell is ['\'', ..] && MayRun(cell) ? cell[1..] : cell;

    /// <summary>Also behind apostrophes of the writer's own, so that taking one off gives back what was there.</summary>
    private static bool MayRun(string cell)
    {
        var rest = cell.AsSpan().TrimStart('\'');
        return !rest.IsEmpty && Starts.Contains(rest[0], StringComparison.Ordinal);
    }
}
