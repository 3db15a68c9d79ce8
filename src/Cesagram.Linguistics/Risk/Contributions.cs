using Cesagram.Linguistics.Concepts;
using Cesagram.Linguistics.Cues;

namespace Cesagram.Linguistics.Risk;

/// <summary>What is read of a message.</summary>
/// <param name="Author">Who wrote it.</param>
/// <param name="Intents">Intents hit.</param>
/// <param name="Words">Sum of the weights of its words.</param>
/// <param name="Concepts">Concepts named, token by token; 0 for none.</param>
internal readonly record struct ReadMessage(int Author, int[] Intents, double Words, ushort[] Concepts);

/// <summary>
/// Shares of the score before calibration. What an intent, a class of cues, a pair of stages and the breadth add is shared by the hits behind it,
/// each by how much of it has not faded; with the words' shares and the <see cref="Remainder"/> they add up to the score (within 1e-9, the rounding of the sums).
/// </summary>
internal sealed class Contributions
{
    private readonly double[] byIntent = new double[Intent.Count];
    private readonly double[] byClass = new double[Stage.Classes];
    private readonly double[] ofBroadest = new double[Stage.Classes];
    private int broadest;

    /// <summary>Part of the score that one word of a child's life, not faded, has.</summary>
    public double OfChildWord { get; private set; }

    /// <summary>What no message has: the bias, and what the mere number of messages and amount of text speak for.</summary>
    public static double Remainder(ModelWeights weights, ConversationState state) =>
        weights.Bias - ModelWeights.OfLooks(state.Messages) + (weights.Dense[Dense.Volume] * Math.Log(1 + (state.Tokens / ModelWeights.TokenPrior)));

    /// <summary>Takes stock of a state.</summary>
    public void Set(ModelWeights weights, ConversationState state)
    {
        var classes = state.Classes;
        for (var i = 0; i < byIntent.Length; i++)
        {
            byIntent[i] = PerHit(weights.Dense[i], state.Intents[i]);
        }

        for (var c = 0; c < byClass.Length; c++)
        {
            byClass[c] = PerHit(weights.Dense[Dense.Classes + c], classes[c]) + (weights.Dense[Dense.Rates + c] * Dense.RateOf(state));
        }

        for (var first = 0; first < Stage.Count; first++)
        {
            for (var second = first + 1; second < Stage.Count; second++)
            {
                if (classes[first] > 0 && classes[second] > 0)
                {
                    var half = weights.Dense[Dense.Pair(first, second)] * Math.Min(1, classes[first]) * Math.Min(1, classes[second]) / 2;
                    byClass[first] += half / classes[first];
                    byClass[second] += half / classes[second];
                }
            }
        }

        ShareBreadth(weights.Dense[Dense.Breadth], classes, byClass);
        broadest = state.BroadestAuthor;
        ofBroadest.AsSpan().Clear();
        ShareBreadth(weights.Dense[Dense.AuthorBreadth], state.Author(broadest), ofBroadest);
        var gate = Dense.GateOf(state);
        foreach (var shares in new[] { byIntent, byClass, ofBroadest })
        {
            foreach (ref var share in shares.AsSpan())
            {
                share *= gate;
            }
        }

        ShareChild(weights, state);
    }

    /// <summary>Part of the score that one hit, not faded, has.</summary>
    public double OfHit(int intent, int author)
    {
        var stage = Intent.StageOf(intent);
        return byIntent[intent] + byClass[stage] + (Math.Min(author, ConversationState.MostAuthors - 1) == broadest ? ofBroadest[stage] : 0);
    }

    /// <summary>What each message has of the score after the last of them; its cues, concepts and words together.</summary>
    /// <param name="weights">The model's.</param>
    /// <param name="state">After all messages; no concept was named more than 255 times in a block.</param>
    /// <param name="messages">What was read of each message.</param>
    public static double[] OfMessages(ModelWeights weights, ConversationState state, IReadOnlyList<ReadMessage> messages)
    {
        var contributions = new Contributions();
        contributions.Set(weights, state);
        var result = new double[messages.Count];
        var fade = 1.0;
        var counted = state.Profile.Messages + (messages.Count > state.Profile.Messages ? ConceptProfile.Block : 0);
        for (var i = messages.Count - 1; i >= 0; i--)
        {
            var (author, intents, words, concepts) = messages[i];
            result[i] = fade * words / (state.Tokens + ModelWeights.TokenPrior);
            foreach (var intent in intents)
            {
                result[i] += fade * contributions.OfHit(intent, author);
            }

            foreach (var concept in concepts)
            {
                result[i] += ConceptLexicon.Shipped.SpeaksOfChild[concept] ? fade * contributions.OfChildWord : 0;
                result[i] += i >= messages.Count - counted ? state.Profile.ShareOf(concept, weights.Concepts) : 0;
            }

            fade *= ModelWeights.Fade;
        }

        return result;
    }

    private void ShareChild(ModelWeights weights, ConversationState state)
    {
        OfChildWord = PerHit(weights.Dense[Dense.Child], state.Child);
        for (var s = 0; s < Stage.Count && state.Child > 0; s++)
        {
            if (state.Classes[s] > 0)
            {
                var half = weights.Dense[Dense.ChildPairs + s] * Dense.ChildOf(state) * Math.Min(1, state.Classes[s]) / 2;
                OfChildWord += half / state.Child;
                byClass[s] += half / state.Classes[s];
            }
        }
    }

    private static double PerHit(double weight, double mass) => mass > 0 ? weight * Math.Log(1 + mass) / mass : 0;

    private static void ShareBreadth(double weight, ReadOnlySpan<double> classes, Span<double> shares)
    {
        var breadth = Dense.BreadthOf(classes);
        var part = weight * Math.Max(0, breadth - Dense.BreadthFrom);
        for (var s = 0; s < Stage.Count && part != 0; s++)
        {
            if (classes[s] > 0)
            {
                shares[s] += part * Math.Min(1, classes[s]) / breadth / classes[s];
            }
        }
    }
}
