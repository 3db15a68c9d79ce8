using Cesagram.Linguistics.Cues;

namespace Cesagram.Linguistics.Risk;

/// <summary>
/// Places of the features that are no words: intents and classes of cues as ln(1 + mass), pairs of stages as min(1, a) min(1, b),
/// breadth (how many stages show, each once at most) above <see cref="BreadthFrom"/>, of the conversation and of the author who shows most,
/// words of a child's life as ln(1 + mass) and with each stage (the same talk between adults is nobody's business),
/// classes of cues by the amount of text, and that amount, ln(1 + tokens / prior): the more is said, the more is said by chance.
/// All that comes of cues counts little (<see cref="GateOf"/>) where nothing speaks of a child's life.
/// </summary>
internal static class Dense
{
    public const double BreadthFrom = 1.5;
    private const double EnoughOfChild = 3;
    private const double GateFrom = 0.3;
    private const double GateFull = 8;

    public static readonly int Classes = Intent.Count;
    public static readonly int Pairs = Classes + Stage.Classes;
    public static readonly int Breadth = Pairs + (Stage.Count * (Stage.Count - 1) / 2);
    public static readonly int AuthorBreadth = Breadth + 1;
    public static readonly int Rates = AuthorBreadth + 1;
    public static readonly int Volume = Rates + Stage.Classes;
    public static readonly int Child = Volume + 1;
    public static readonly int ChildPairs = Child + 1;
    public static readonly int Count = ChildPairs + Stage.Count;

    /// <summary>Place of a pair of stages, the smaller first.</summary>
    public static int Pair(int first, int second) => Pairs + (first * ((2 * Stage.Count) - first - 1) / 2) + (second - first - 1);

    /// <summary>Reads the features off a state.</summary>
    public static void Fill(ConversationState state, Span<double> features)
    {
        features.Clear();
        var intents = state.Intents;
        for (var i = 0; i < intents.Length; i++)
        {
            features[i] = intents[i] > 0 ? Math.Log(1 + intents[i]) : 0;
        }

        var classes = state.Classes;
        for (var c = 0; c < Stage.Classes; c++)
        {
            features[Classes + c] = classes[c] > 0 ? Math.Log(1 + classes[c]) : 0;
            features[Rates + c] = classes[c] * RateOf(state);
        }

        for (var first = 0; first < Stage.Count; first++)
        {
            for (var second = first + 1; classes[first] > 0 && second < Stage.Count; second++)
            {
                features[Pair(first, second)] = Math.Min(1, classes[first]) * Math.Min(1, classes[second]);
            }
        }

        features[Breadth] = Math.Max(0, BreadthOf(classes) - BreadthFrom);
        features[AuthorBreadth] = Math.Max(0, BreadthOf(state.Author(state.BroadestAuthor)) - BreadthFrom);
        var gate = GateOf(state);
        foreach (ref var feature in features[..Volume])
        {
            feature *= gate;
        }

        features[Volume] = Math.Log(1 + (state.Tokens / ModelWeights.TokenPrior));
        var child = ChildOf(state);
        features[Child] = Math.Log(1 + state.Child);
        for (var s = 0; s < Stage.Count; s++)
        {
            features[ChildPairs + s] = child * Math.Min(1, classes[s]);
        }
    }

    /// <summary>What cues count for, from 0.3 where nothing speaks of a child's life to 1.</summary>
    public static double GateOf(ConversationState state) => GateFrom + ((1 - GateFrom) * Math.Min(1, state.Child / GateFull));

    /// <summary>How far a child's life shows, 0 to 1.</summary>
    public static double ChildOf(ConversationState state) => Math.Min(1, state.Child / EnoughOfChild);

    /// <summary>What one hit adds to the rate of its class.</summary>
    public static double RateOf(ConversationState state) => ModelWeights.TokenPrior / (state.Tokens + ModelWeights.TokenPrior);

    /// <summary>How many stages show, each counted once at most; openness is none.</summary>
    public static double BreadthOf(ReadOnlySpan<double> classes)
    {
        var breadth = 0.0;
        for (var s = 0; s < Stage.Count; s++)
        {
            breadth += Math.Min(1, classes[s]);
        }

        return breadth;
    }
}
