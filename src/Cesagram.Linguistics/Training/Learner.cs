using Cesagram.Linguistics.Risk;

namespace Cesagram.Linguistics.Training;

/// <summary>Learns weights from streams: windows are cut, balanced and fitted.</summary>
internal static class Learner
{
    public static readonly Penalties Penalties = new(Dense: 1e-3, Concepts: 1e-3, Words: 3e-5);

    /// <summary>The risk of a conversation; roles and signs of going missing stay unlearnt.</summary>
    public static (ModelWeights Weights, int Windows, FrequentFeatures Keep) LearnRisk(
        IReadOnlyList<TokenStream> train, int seed, Action<string, double>? progress, CancellationToken cancellationToken)
    {
        progress?.Invoke("counting features", 0);
        var keep = FrequentFeatures.Of(train);
        progress?.Invoke("cutting windows", 0.1);
        IReadOnlyList<TokenStream> made = [.. Windows.Pairs(train), .. Feeds.Of(train, seed)];
        var samples = Windows.Risk([.. train, .. made], keep, seed);
        Balance.Weigh(samples);
        cancellationToken.ThrowIfCancellationRequested();
        var risk = new LogisticTrainer(seed);
        risk.FitShared(samples, Penalties, part => progress?.Invoke("learning what languages share", 0.3 + (0.3 * part)));
        cancellationToken.ThrowIfCancellationRequested();
        var whole = Windows.Whole([.. train.Where(stream => !stream.IsOwn || stream.IsAmongAdults), .. made], keep);
        if (whole.Any(sample => sample.IsPositive) && whole.Any(sample => !sample.IsPositive))
        {
            risk.FitProfile(whole, Penalties, part => progress?.Invoke("learning what conversations turn on", 0.6 + (0.1 * part)));
        }

        cancellationToken.ThrowIfCancellationRequested();
        risk.FitWords([.. samples.Where(sample => sample.Group.Source != "pj")], Penalties, part => progress?.Invoke("learning words", 0.7 + (0.3 * part)));
        return (
            new ModelWeights { Bias = risk.Bias, Dense = risk.DenseWeights, Concepts = risk.Concepts, Words = Halves(risk.Words) },
            samples.Count,
            keep);
    }

    /// <summary>Adds who manipulates, and the signs of going missing.</summary>
    public static ModelWeights AddRoles(ModelWeights risk, IReadOnlyList<TokenStream> train, FrequentFeatures keep, int seed, Action<string, double>? progress)
    {
        var samples = Windows.Role(train, keep, seed);
        foreach (var sample in samples)
        {
            // A role is read off an author's classes of cues and words: nothing else is kept by author.
            sample.Dense.AsSpan(0, Dense.Classes).Clear();
            sample.Dense.AsSpan(Dense.Pairs).Clear();
        }

        Balance.Weigh(samples);
        var role = new LogisticTrainer(seed + 1);
        if (samples.Count > 0)
        {
            role.FitShared(samples, Penalties.ForRoles, part => progress?.Invoke("learning roles", 0.6 * part));
            role.FitWords(samples, Penalties.ForRoles, part => progress?.Invoke("learning roles", 0.6 + (0.4 * part)));
        }

        var missing = MissingHead.Fit(train);
        return new ModelWeights
        {
            Bias = risk.Bias,
            Dense = risk.Dense,
            Concepts = risk.Concepts,
            Words = risk.Words,
            RoleBias = role.Bias,
            RoleCue = role.DenseWeights[Dense.Classes..Dense.Pairs],
            RoleConcepts = role.Concepts,
            RoleWords = Halves(role.Words),
            MissingBias = missing.Bias,
            MissingCue = missing.Cue,
            MissingApproach = missing.Approach,
        };
    }

    private static Half[] Halves(double[] weights) => Array.ConvertAll(weights, weight => Math.Abs(weight) < 0.01 ? Half.Zero : (Half)weight);
}
