namespace Cesagram.Linguistics.Training;

/// <summary>
/// Logistic regression by AdaGrad (Duchi, Hazan, Singer 2011) with L2. In half of the steps the words are left out,
/// so that the cues learn to stand alone: other languages have little else.
/// </summary>
internal sealed class LogisticTrainer(int seed)
{
    private const int Epochs = 12;
    private const double Rate = 0.15;
    // A word's value is its share of some hundred tokens: at the common rate it would hardly move.
    private const double WordRate = 4;
    private const double WordPenalty = 2e-6;
    private const double CuePenalty = 0.03;
    // Cues are held near one common weight: what one corpus says of one stage must not decide in five other languages.
    private const double CuePrior = 0.9;
    private const double WordDropout = 0.5;

    public double Bias { get; private set; }

    public double[] Cues { get; } = [.. Enumerable.Repeat(CuePrior, Sample.Dense)];

    public double[] Words { get; } = new double[Risk.ModelWeights.WordCount];

    public void Fit(List<Sample> samples, Action<double> progress)
    {
        var random = new Random(seed);
        var order = Enumerable.Range(0, samples.Count).ToArray();
        var gradWords = new double[Words.Length];
        var gradCues = new double[Sample.Dense];
        var gradBias = 1e-6;
        var mean = samples.Average(sample => sample.Weight);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var index in order)
            {
                var sample = samples[index];
                var withWords = random.NextDouble() >= WordDropout;
                var error = (Probability(sample, withWords) - (sample.IsPositive ? 1 : 0)) * (sample.Weight / mean);
                gradBias += error * error;
                Bias -= Rate * error / Math.Sqrt(gradBias);
                for (var c = 0; c < Sample.Dense; c++)
                {
                    var gradient = (error * sample.Cues[c]) + (CuePenalty * (Cues[c] - CuePrior));
                    gradCues[c] += gradient * gradient;
                    if (gradCues[c] > 0)
                    {
                        // A cue never speaks against risk: its absence does that. So no flood of cues can dilute.
                        Cues[c] = Math.Max(0, Cues[c] - (Rate * gradient / Math.Sqrt(gradCues[c])));
                    }
                }

                if (!withWords)
                {
                    continue;
                }

                foreach (var (slot, value) in sample.Words)
                {
                    var gradient = (error * value) + (WordPenalty * Words[slot]);
                    gradWords[slot] += gradient * gradient;
                    Words[slot] -= WordRate * gradient / Math.Sqrt(gradWords[slot] + 1e-9);
                }
            }

            progress((epoch + 1.0) / Epochs);
        }
    }

    public double Probability(Sample sample, bool withWords)
    {
        var score = Bias;
        for (var c = 0; c < Sample.Dense; c++)
        {
            score += Cues[c] * sample.Cues[c];
        }

        if (withWords)
        {
            foreach (var (slot, value) in sample.Words)
            {
                score += Words[slot] * value;
            }
        }

        return 1 / (1 + Math.Exp(-score));
    }
}
