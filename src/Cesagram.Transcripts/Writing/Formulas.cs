using System.Text.RegularExpressions;

namespace Cesagram.Transcripts.Writing;

/// <summary>
/// Keeps a spreadsheet from running what somebody wrote: what begins like a formula gets an apostrophe, also behind a semicolon, a tab
/// or a line end, where spreadsheets of many countries part cells; it comes off again.
/// </summary>
internal static partial class Formulas
{
    public static string Guard(string cell) => Unguarded().Replace(cell, "'");

    public static string Restore(string cell) => Guarded().Replace(cell, "");

    // Both look no further than to the next place where an apostrophe may stand, and behind apostrophes of the writer's own,
    // so that taking off what was put in gives back what was there.
    [GeneratedRegex(@"(?:^|(?<=[;\t\r\n]))(?='*[^\S;\t\r\n]*[=+\-@＝＋－＠])|^(?='*[\t\r])", RegexOptions.CultureInvariant)]
    private static partial Regex Unguarded();

    [GeneratedRegex(@"(?:^|(?<=[;\t\r\n]))'(?='*[^\S;\t\r\n]*[=+\-@＝＋－＠])|^'(?='*[\t\r])", RegexOptions.CultureInvariant)]
    private static partial Regex Guarded();
}
