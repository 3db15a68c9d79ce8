using System.Numerics;
using System.Runtime.Intrinsics;
using Cesagram.Linguistics.Cues;

namespace Cesagram.Linguistics.Risk;

/// <summary>
/// Weights times the features of <see cref="Dense"/>, summed in their order over those that are not zero: to the last bit what
/// <see cref="Dense.Fill"/> gives, with no array filled and walked.
/// </summary>
internal sealed class DenseSum(double[] weights)
{
    private const int MaskBits = 64;

    private readonly double[] logs = new double[Stage.Classes];
    private readonly double[] shown = new double[Stage.Classes];

    /// <summary>Of the state summed last, ln(1 + mass) of each class of cues.</summary>
    public ReadOnlySpan<double> ClassLogs => logs;

    /// <summary>Adds to a sum what the features of a state say.</summary>
    public double Add(double sum, ConversationState state)
    {
        var gate = Dense.GateOf(state);
        sum = AddIntents(sum, state.Intents, gate);
        sum = AddClasses(sum, state.Classes, gate);
        sum = AddBreadth(sum, state, gate);
        var rate = Dense.RateOf(state);
        for (var c = 0; c < Stage.Classes; c++)
        {
            sum += weights[Dense.Rates + c] * (state.Classes[c] * rate * gate);
        }

        sum += weights[Dense.Volume] * Math.Log(1 + (state.Tokens / ModelWeights.TokenPrior));
        return state.Child > 0 ? AddChild(sum, state) : sum;
    }

    private double AddIntents(double sum, ReadOnlySpan<double> intents, double gate)
    {
        for (var from = 0; from < intents.Length; from += MaskBits)
        {
            for (var live = Live(intents[from..Math.Min(intents.Length, from + MaskBits)]); live != 0; live &= live - 1)
            {
                var intent = from + BitOperations.TrailingZeroCount(live);
                sum += weights[intent] * (Math.Log(1 + intents[intent]) * gate);
            }
        }

        return sum;
    }

    private double AddClasses(double sum, ReadOnlySpan<double> classes, double gate)
    {
        for (var c = 0; c < logs.Length; c++)
        {
            logs[c] = classes[c] > 0 ? Math.Log(1 + classes[c]) : 0;
            shown[c] = Math.Min(1, classes[c]);
            sum += weights[Dense.Classes + c] * (logs[c] * gate);
        }

        var pair = Dense.Pairs;
        for (var first = 0; first < Stage.Count; first++)
        {
            for (var second = first + 1; second < Stage.Count; second++)
            {
                sum += weights[pair++] * (shown[first] * shown[second] * gate);
            }
        }

        return sum;
    }

    private double AddBreadth(double sum, ConversationState state, double gate)
    {
        double Above(ReadOnlySpan<double> classes) => Math.Max(0, Dense.BreadthOf(classes) - Dense.BreadthFrom) * gate;
        sum += weights[Dense.Breadth] * Above(state.Classes);
        return sum + (weights[Dense.AuthorBreadth] * Above(state.Author(state.BroadestAuthor)));
    }

    private double AddChild(double sum, ConversationState state)
    {
        var child = Dense.ChildOf(state);
        sum += weights[Dense.Child] * Math.Log(1 + state.Child);
        for (var s = 0; s < Stage.Count; s++)
        {
            sum += weights[Dense.ChildPairs + s] * (child * shown[s]);
        }

        return sum;
    }

    /// <returns>A bit for each of up to 64 masses that is not zero.</returns>
    private static ulong Live(ReadOnlySpan<double> masses)
    {
        var (live, i) = (0UL, 0);
        for (; i + Vector256<double>.Count <= masses.Length; i += Vector256<double>.Count)
        {
            live |= (ulong)Vector256.GreaterThan(Vector256.Create(masses[i..]), Vector256<double>.Zero).ExtractMostSignificantBits() << i;
        }

        for (; i < masses.Length; i++)
        {
            live |= (masses[i] > 0 ? 1UL : 0) << i;
        }

        return live;
    }
}
