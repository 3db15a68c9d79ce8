namespace Cesagram.Linguistics.Training;

/// <summary>
/// All that one person writes to everybody, made of one side of many ordinary own dialogues: long, private, one-sided, and no risk in it.
/// Without such streams length and privacy alone look like risk, since the only long private chats that can be learnt from are cases.
/// </summary>
internal static class Feeds
{
    public const string Source = "feed";
    private const int Dialogues = 12;

    public static IEnumerable<TokenStream> Of(IReadOnlyList<TokenStream> streams, int seed)
    {
        foreach (var language in streams.Where(stream => stream.IsOwn && !stream.IsRisk).GroupBy(stream => stream.Language).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var dialogues = language.ToArray();
            new Random(seed).Shuffle(dialogues);
            foreach (var (number, part) in dialogues.Chunk(Dialogues).Index())
            {
                yield return new TokenStream($"feed-{language.Key}-{number}", Source, language.Key, "ordinary", false, [.. part.SelectMany(BusiestSide)])
                {
                    Uncounted = part.SelectMany(dialogue => dialogue.Uncounted ?? new HashSet<int>()).ToHashSet(),
                };
            }
        }
    }

    private static IEnumerable<(int Author, uint[] Ids)> BusiestSide(TokenStream dialogue)
    {
        var busiest = dialogue.Messages.CountBy(message => message.Author).MaxBy(pair => pair.Value).Key;
        return dialogue.Messages.Where(message => message.Author == busiest).Select(message => (0, message.Ids));
    }
}
