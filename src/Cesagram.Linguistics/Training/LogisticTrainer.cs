using System.Numerics.Tensors;
using Cesagram.Linguistics.Risk;

namespace Cesagram.Linguistics.Training;

/// <summary>
/// Logistic regression by AdaGrad (Duchi, Hazan, Singer 2011) with L2, in steps: what all languages share (cues, behaviour, concepts), then words, which only correct that:
/// what is learnt on one language's words is never borrowed from the others.
/// </summary>
internal sealed class LogisticTrainer(int seed)
{
    private const int Epochs = 10;
    private const double Rate = 0.1;
    // A word's value is its share of some hundred tokens: at the common rate it would hardly move.
    private const double WordRate = 2.5;
    private const double ConceptRate = 0.3;
    private const int Averaged = 5;

    private readonly double[] bias = new double[1];

    public double Bias => bias[0];

    public double[] DenseWeights { get; } = new double[Dense.Count];

    public double[] Concepts { get; } = new double[Cesagram.Linguistics.Concepts.ConceptLexicon.Shipped.Names.Count];

    public double[] Words { get; } = new double[ModelWeights.WordCount];

    public void FitShared(IReadOnlyList<Sample> samples, Penalties penalties, Action<double> progress)
    {
        var (sumDense, sumConcepts, sumBias) = (new double[Dense.Count], new double[Concepts.Length], 1e-6);
        penalties.Prior.CopyTo(DenseWeights, 0);
        Walk(samples, seed, [bias, DenseWeights, Concepts], progress, (sample, weight) =>
        {
            var error = (Sigmoid(sample.Offset + Shared(sample)) - (sample.IsPositive ? 1 : 0)) * weight;
            sumBias += error * error;
            bias[0] -= Rate * error / Math.Sqrt(sumBias);
            for (var f = 0; f < sample.Dense.Length; f++)
            {
                if (sample.Dense[f] == 0)
                {
                    continue;
                }

                var gradient = (error * sample.Dense[f]) + (penalties.Dense * (DenseWeights[f] - penalties.Prior[f]));
                sumDense[f] += gradient * gradient;
                var weightNow = DenseWeights[f] - (Rate * gradient / Math.Sqrt(sumDense[f] + 1e-9));
                // A cue never speaks against risk, nor openness for it: so no flood of cues can dilute.
                DenseWeights[f] = penalties.Sign[f] switch { > 0 => Math.Max(0, weightNow), < 0 => Math.Min(0, weightNow), _ => weightNow };
            }

            Step(sample.Concepts, error, penalties.Concepts, ConceptRate, Concepts, sumConcepts);
        });
    }

    /// <summary>Concepts alone.</summary>
    public void FitConcepts(IReadOnlyList<Sample> samples, Penalties penalties, Action<double> progress)
    {
        var (sumBias, sums) = (1e-6, new double[Concepts.Length]);
        Walk(samples, seed + 2, [bias, Concepts], progress, (sample, weight) =>
        {
            var error = (Sigmoid(Bias + Dot(sample.Concepts, Concepts)) - (sample.IsPositive ? 1 : 0)) * weight;
            sumBias += error * error;
            bias[0] -= Rate * error / Math.Sqrt(sumBias);
            Step(sample.Concepts, error, penalties.Concepts, ConceptRate, Concepts, sums);
        });
    }

    public void FitWords(IReadOnlyList<Sample> samples, Penalties penalties, Action<double> progress)
    {
        var sums = new double[Words.Length];
        foreach (var sample in samples)
        {
            sample.Offset = Shared(sample);
        }

        Walk(samples, seed + 1, [Words], progress, (sample, weight) =>
        {
            var error = (Sigmoid(sample.Offset + Dot(sample.Words, Words)) - (sample.IsPositive ? 1 : 0)) * weight;
            Step(sample.Words, error, penalties.Words, WordRate, Words, sums);
        });
    }

    /// <summary>Goes over the samples again and again; the weights end as the mean of those after each of the last epochs, which hangs less on the order of the samples.</summary>
    private static void Walk(IReadOnlyList<Sample> samples, int seed, double[][] weights, Action<double> progress, Action<Sample, double> step)
    {
        if (samples.Count == 0)
        {
            return;
        }

        var random = new Random(seed);
        var order = Enumerable.Range(0, samples.Count).ToArray();
        var mean = samples.Average(sample => sample.Weight);
        var sums = Array.ConvertAll(weights, vector => new double[vector.Length]);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var index in order)
            {
                step(samples[index], samples[index].Weight / mean);
            }

            for (var v = 0; epoch >= Epochs - Averaged && v < weights.Length; v++)
            {
                TensorPrimitives.Add<double>(sums[v], weights[v], sums[v]);
            }

            progress((epoch + 1.0) / Epochs);
        }

        for (var v = 0; v < weights.Length; v++)
        {
            TensorPrimitives.Divide<double>(sums[v], Averaged, weights[v]);
        }
    }

    private static void Step((int Slot, float Value)[] features, double error, double penalty, double rate, double[] weights, double[] sums)
    {
        foreach (var (slot, value) in features)
        {
            var gradient = (error * value) + (penalty * weights[slot]);
            sums[slot] += gradient * gradient;
            weights[slot] -= rate * gradient / Math.Sqrt(sums[slot] + 1e-9);
        }
    }

    private double Shared(Sample sample)
    {
        var score = Bias + Dot(sample.Concepts, Concepts);
        for (var f = 0; f < sample.Dense.Length; f++)
        {
            score += DenseWeights[f] * sample.Dense[f];
        }

        return score;
    }

    private static double Dot((int Slot, float Value)[] features, double[] weights)
    {
        var sum = 0.0;
        foreach (var (slot, value) in features)
        {
            sum += weights[slot] * value;
        }

        return sum;
    }

    private static double Sigmoid(double x) => 1 / (1 + Math.Exp(-x));
}
