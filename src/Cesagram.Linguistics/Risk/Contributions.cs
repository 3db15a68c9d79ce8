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
/// What speaks for one of the two readings (<see cref="Reading"/>) counts by that reading's share.
/// </summary>
internal sealed class Contributions
{
    private readonly double[] byIntent = new double[Intent.Count];
    private readonly double[] byClass = new double[Stage.Classes];
    private readonly double[] ofBroadest = new double[Stage.Classes];
    private ModelWeights weights = null!;
    private RunningScore running = null!;
    private double ofSigns;
    private int broadest;

    /// <summary>Part of the score that one word of a child's life, not faded, has.</summary>
    public double OfChildWord { get; private set; }

    /// <summary>What no message has: the biases, what the mere number of messages and amount of text speak for, and <see cref="Reading.Both"/>, 0 to ln 2.</summary>
    public static double Remainder(ModelWeights weights, RunningScore running)
    {
        var (reading, state) = (running.Reading, running.State);
        var signs = weights.Bias + (weights.Dense[Dense.Volume] * Math.Log(1 + (state.Tokens / ModelWeights.TokenPrior)));
        return (reading.ShareOfSigns * signs) + OfCourse(reading.ShareOfSigns, weights.CourseBias) + reading.Both - ModelWeights.OfLooks(state.Messages);
    }

    /// <summary>Takes stock of a conversation after its last message.</summary>
    public void Set(ModelWeights modelWeights, RunningScore runningScore)
    {
        (weights, running, ofSigns) = (modelWeights, runningScore, runningScore.Reading.ShareOfSigns);
        var state = running.State;
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
        var gate = Dense.GateOf(state) * ofSigns;
        foreach (var shares in new[] { byIntent, byClass, ofBroadest })
        {
            foreach (ref var share in shares.AsSpan())
            {
                share *= gate;
            }
        }

        ShareChild(state);
    }

    /// <summary>Part of the score that one hit, not faded, has.</summary>
    public double OfHit(int intent, int author)
    {
        var stage = Intent.StageOf(intent);
        return byIntent[intent] + byClass[stage] + (Math.Min(author, ConversationState.MostAuthors - 1) == broadest ? ofBroadest[stage] : 0);
    }

    /// <summary>Part of the score of one mention of a concept, where it is still counted; what it says of a child's life is not in it.</summary>
    public double OfConcept(ushort concept) =>
        (ofSigns * running.State.Profile.ShareOf(concept, weights.Concepts)) + OfCourse(ofSigns, running.State.Profile.ShareOf(concept, weights.Course));

    /// <summary>Part of the score that a sum of weights of words, not faded, has.</summary>
    public double OfWords(double sum) => ofSigns * sum / running.WordDivisor;

    /// <summary>What each message has of the score after the last of them; its cues, concepts and words together.</summary>
    /// <param name="weights">The model's.</param>
    /// <param name="running">After all messages; no concept was named more than 255 times in a block.</param>
    /// <param name="messages">What was read of each message.</param>
    public static double[] OfMessages(ModelWeights weights, RunningScore running, IReadOnlyList<ReadMessage> messages)
    {
        var contributions = new Contributions();
        contributions.Set(weights, running);
        var state = running.State;
        var result = new double[messages.Count];
        var fade = 1.0;
        var counted = state.Profile.Messages + (messages.Count > state.Profile.Messages ? ConceptProfile.Block : 0);
        for (var i = messages.Count - 1; i >= 0; i--)
        {
            var (author, intents, words, concepts) = messages[i];
            result[i] = fade * contributions.OfWords(words);
            foreach (var intent in intents)
            {
                result[i] += fade * contributions.OfHit(intent, author);
            }

            foreach (var concept in concepts)
            {
                result[i] += ConceptLexicon.Shipped.SpeaksOfChild[concept] ? fade * contributions.OfChildWord : 0;
                result[i] += i >= messages.Count - counted ? contributions.OfConcept(concept) : 0;
            }

            fade *= ModelWeights.Fade;
        }

        return result;
    }

    /// <summary>A course that was not learnt (minus infinity) has no share and no part.</summary>
    private static double OfCourse(double ofSigns, double value) => ofSigns < 1 ? (1 - ofSigns) * value : 0;

    private void ShareChild(ConversationState state)
    {
        OfChildWord = ofSigns * PerHit(weights.Dense[Dense.Child], state.Child);
        for (var s = 0; s < Stage.Count && state.Child > 0; s++)
        {
            if (state.Classes[s] > 0)
            {
                var half = ofSigns * weights.Dense[Dense.ChildPairs + s] * Dense.ChildOf(state) * Math.Min(1, state.Classes[s]) / 2;
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
