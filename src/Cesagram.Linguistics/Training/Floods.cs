namespace Cesagram.Linguistics.Training;

/// <summary>
/// Conversations with another talk running through them: after each message some of an ordinary one, by either author. Risk stays risk and what is ordinary ordinary,
/// so what is learnt leans less on how thick the signs stand.
/// </summary>
internal static class Floods
{
    private const int MostBetween = 5;

    /// <param name="streams">Each is flooded once.</param>
    /// <param name="all">What is ordinary among them, in the same language, is what flows in.</param>
    /// <param name="seed">Of chance.</param>
    public static IEnumerable<TokenStream> Of(IEnumerable<TokenStream> streams, IEnumerable<TokenStream> all, int seed)
    {
        var ordinary = all.Where(stream => !stream.IsRisk && stream.Messages.Count > 0).GroupBy(stream => stream.Language).ToDictionary(group => group.Key, group => group.ToArray());
        foreach (var (number, stream) in streams.Index())
        {
            if (ordinary.TryGetValue(stream.Language, out var others))
            {
                yield return Flooded(stream, others, new Random(seed + number));
            }
        }
    }

    private static TokenStream Flooded(TokenStream stream, TokenStream[] others, Random random)
    {
        var between = random.Next(1, MostBetween + 1);
        var authors = stream.Messages.Select(message => message.Author).Distinct().ToArray();
        var (messages, uncounted) = (new List<(int, uint[])>(), new HashSet<int>(stream.Uncounted ?? new HashSet<int>()));
        var (other, next) = (others[random.Next(others.Length)], 0);
        foreach (var message in stream.Messages)
        {
            messages.Add(message);
            for (var more = between; more > 0; more--)
            {
                if (next == other.Messages.Count)
                {
                    (other, next) = (others[random.Next(others.Length)], 0);
                }

                messages.Add((authors[random.Next(authors.Length)], other.Messages[next++].Ids));
                uncounted.UnionWith(other.Uncounted ?? new HashSet<int>());
            }
        }

        return stream with
        {
            Messages = messages,
            Uncounted = uncounted,
            Stages = null,
            Texts = null,
            FirstWarning = stream.FirstWarning * (between + 1),
        };
    }
}
