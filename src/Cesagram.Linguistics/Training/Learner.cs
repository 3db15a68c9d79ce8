using Cesagram.Linguistics.Risk;

namespace Cesagram.Linguistics.Training;

/// <summary>Learns weights from streams: windows are cut, balanced and fitted.</summary>
internal static class Learner
{
    public static readonly Penalties Penalties = new(Dense: 1e-2, Concepts: 1e-3, Words: 3e-6);

    /// <summary>Cases in the corpora without which no course is learnt.</summary>
    private const int LeastCourses = 50;

    /// <summary>On what was learnt from, cues and concepts leave words little to explain; elsewhere they leave more.</summary>
    private const double WordWeight = 2;

    /// <summary>
    /// The risk of a conversation; roles and signs of going missing stay unlearnt. Signs are learnt on windows of own dialogues and of all that is ordinary. The corpora's risk is of few sites and
    /// long: on windows it would teach the site. It teaches the course instead, on whole conversations, and signs only where neither own dialogues nor a course could be learnt.
    /// </summary>
    public static (ModelWeights Weights, int Windows, FrequentFeatures Keep) LearnRisk(
        IReadOnlyList<TokenStream> train, int seed, Action<string, double>? progress, CancellationToken cancellationToken)
    {
        progress?.Invoke("counting features", 0);
        var keep = FrequentFeatures.Of(train);
        progress?.Invoke("cutting windows", 0.1);
        var own = train.Where(stream => stream.IsOwn).ToList();
        IReadOnlyList<TokenStream> made = [.. Windows.Pairs(train), .. Feeds.Of(train, seed)];
        var hasCourse = train.Where(stream => !stream.IsOwn && stream.IsRisk).Select(stream => stream.Case).Distinct().Count() >= LeastCourses;
        var sparesCorpora = hasCourse || own.Exists(stream => stream.IsRisk);
        var samples = Windows.Risk([.. train.Concat(made).Where(stream => stream.IsOwn || !stream.IsRisk || !sparesCorpora), .. Floods.Of(own, own, seed), .. Blurred.Of(own, seed)], keep, seed);
        Balance.Weigh(samples);
        cancellationToken.ThrowIfCancellationRequested();
        var signs = new LogisticTrainer(seed);
        signs.FitShared(samples, Penalties, part => progress?.Invoke("learning what languages share", 0.3 + (0.3 * part)));
        cancellationToken.ThrowIfCancellationRequested();
        signs.FitWords(samples, Penalties, part => progress?.Invoke("learning words", 0.6 + (0.3 * part)));
        cancellationToken.ThrowIfCancellationRequested();
        var course = new LogisticTrainer(seed);
        if (hasCourse)
        {
            var whole = Windows.Whole([.. train.Concat(made).Where(stream => !stream.IsOwn || !stream.IsRisk)], keep);
            course.FitConcepts(whole, Penalties, part => progress?.Invoke("learning the course of conversations", 0.9 + (0.1 * part)));
        }

        var weights = new ModelWeights
        {
            Bias = signs.Bias,
            Dense = signs.DenseWeights,
            Concepts = signs.Concepts,
            Words = Halves(signs.Words, WordWeight),
            CourseBias = hasCourse ? course.Bias : double.NegativeInfinity,
            Course = course.Concepts,
        };
        return (weights, samples.Count, keep);
    }

    /// <summary>Adds who manipulates, and the signs of going missing.</summary>
    public static ModelWeights AddRoles(ModelWeights risk, IReadOnlyList<TokenStream> train, FrequentFeatures keep, int seed, Action<string, double>? progress)
    {
        var samples = Windows.Role(train, keep, seed);
        foreach (var sample in samples)
        {
            // A role is read off an author's classes of cues and words: nothing else is kept by author.
            sample.WithClassesOnly();
        }

        Balance.Weigh(samples);
        var role = new LogisticTrainer(seed + 1);
        if (samples.Count > 0)
        {
            role.FitShared(samples, Penalties.ForRoles, part => progress?.Invoke("learning roles", 0.6 * part));
            role.FitWords(samples, Penalties.ForRoles, part => progress?.Invoke("learning roles", 0.6 + (0.4 * part)));
        }

        var missing = MissingHead.Fit(train, keep, seed + 3);
        return new ModelWeights
        {
            Bias = risk.Bias,
            Dense = risk.Dense,
            Concepts = risk.Concepts,
            Words = risk.Words,
            CourseBias = risk.CourseBias,
            Course = risk.Course,
            RoleBias = role.Bias,
            RoleCue = role.DenseWeights[Dense.Classes..Dense.Pairs],
            RoleConcepts = role.Concepts,
            RoleWords = Halves(role.Words),
            MissingBias = missing.Bias,
            MissingCue = missing.DenseWeights[Dense.Classes..Dense.Pairs],
            MissingConcepts = missing.Concepts,
        };
    }

    private static Half[] Halves(double[] weights, double factor = 1) => Array.ConvertAll(weights, weight => Math.Abs(weight) < 0.01 ? Half.Zero : (Half)(factor * weight));
}
