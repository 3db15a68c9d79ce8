using Cesagram.Linguistics.Concepts;
using Cesagram.Linguistics.Cues;

namespace Cesagram.Linguistics.Risk;

/// <summary>
/// Whether one message, or one word of it, decided a warning: keeps the last messages until the warning, and only there asks for their shares of the score.
/// What is older has faded to a sixth and decides nothing.
/// </summary>
internal sealed class SingleShare
{
    public const int Kept = 64;

    private readonly Queue<(ReadMessage Message, uint[] Ids, CueHit[] Hits)> latest = new(Kept);

    /// <summary>Largest share of the score that one message had when the warning was raised; 0 before.</summary>
    public double OfMessage { get; private set; }

    /// <summary>The same of one word: its own, its concept's and its part of the cues it stands in.</summary>
    public double OfWord { get; private set; }

    /// <summary>True where without the strongest message, or word, the score would have been below the threshold.</summary>
    public bool Decided { get; private set; }

    /// <summary>Call after each message until the warning.</summary>
    public void Add(RunningScore running, ReadOnlySpan<uint> ids, int author)
    {
        if (latest.Count == Kept)
        {
            latest.Dequeue();
        }

        CueHit[] hits = [.. running.Hits];
        var message = new ReadMessage(author, [.. hits.Select(hit => hit.Intent)], running.LastWords, running.Concepts(ids.Length).ToArray());
        latest.Enqueue((message, ids.ToArray(), hits));
    }

    /// <summary>Call at the message that raises the warning, once it is added.</summary>
    public void Weigh(ModelWeights weights, RunningScore running, double threshold)
    {
        var shares = Contributions.OfMessages(weights, running, [.. latest.Select(entry => entry.Message)]);
        OfMessage = shares.Max();
        var contributions = new Contributions();
        contributions.Set(weights, running);
        var fade = 1.0;
        foreach (var (message, ids, hits) in latest.Reverse())
        {
            OfWord = Math.Max(OfWord, StrongestWord(weights, contributions, message, ids, hits, fade));
            fade *= ModelWeights.Fade;
        }

        Decided = running.Score - Math.Max(OfMessage, OfWord) < threshold;
        latest.Clear();
    }

    private static double StrongestWord(
        ModelWeights weights, Contributions contributions, ReadMessage message, uint[] ids, CueHit[] hits, double fade)
    {
        var words = new double[ids.Length];
        TokenSums.Shares(ids, weights.Words, words);
        for (var i = 0; i < words.Length; i++)
        {
            var concept = message.Concepts[i];
            words[i] = (fade * contributions.OfWords(words[i])) + contributions.OfConcept(concept)
                + (ConceptLexicon.Shipped.SpeaksOfChild[concept] ? fade * contributions.OfChildWord : 0);
        }

        foreach (var hit in hits)
        {
            var part = fade * contributions.OfHit(hit.Intent, message.Author) / (hit.Last - hit.First + 1);
            for (var i = hit.First; i <= hit.Last; i++)
            {
                words[i] += part;
            }
        }

        return words.Length > 0 ? words.Max() : 0;
    }
}
