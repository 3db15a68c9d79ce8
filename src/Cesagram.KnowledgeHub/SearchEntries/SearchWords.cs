namespace Cesagram.KnowledgeHub.SearchEntries;

/// <summary>The words that typing is corrected to.</summary>
internal static class SearchWords
{
    public const int Shortest = 3;
    public const int Longest = 40;

    /// <summary>Words of letters, lower case, without accents.</summary>
    public static IEnumerable<string> Of(string text)
    {
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetter(text[i]))
            {
                start = start < 0 ? i : start;
            }
            else if (start >= 0)
            {
                if (i - start is >= Shortest and <= Longest)
                {
                    yield return Unaccented.Key(text[start..i]);
                }

                start = -1;
            }
        }
    }
}
