namespace Cesagram.Ui.Markdown;

/// <summary>Counts words: runs of letters and digits, in any script.</summary>
internal static class WordCount
{
    public static int Of(ReadOnlySpan<char> text)
    {
        var words = 0;
        var inside = false;
        foreach (var c in text)
        {
            // An apostrophe or hyphen does not end a word.
            var part = char.IsLetterOrDigit(c) || (inside && c is '\'' or '’' or '-');
            words += part && !inside ? 1 : 0;
            inside = part;
        }

        return words;
    }
}
