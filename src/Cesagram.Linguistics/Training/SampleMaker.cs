using Cesagram.Linguistics.Risk;

namespace Cesagram.Linguistics.Training;

/// <summary>Reads windows with the very state that scores conversations.</summary>
internal sealed class SampleMaker(FrequentFeatures keep, IReadOnlySet<int>? uncounted)
{
    private static readonly ModelWeights Nothing = new();

    private readonly RunningScore running = new(Nothing) { Uncounted = uncounted };
    private readonly double[] features = new double[Dense.Count];
    private readonly List<int> words = [];

    public Sample Of(IReadOnlyList<(int Author, uint[] Ids)> messages, int from, int to, (string Language, string Source, bool IsPositive) group)
    {
        running.Begin();
        var wordSums = new Dictionary<int, double>();
        for (var m = from; m < to; m++)
        {
            var (author, ids) = messages[m];
            running.Add(ids, author);
            TokenSums.Slots(ids, words);
            Sum(words, keep.Words, Math.Pow(ModelWeights.Fade, to - 1 - m), wordSums);
        }

        Dense.Fill(running.State, features);
        return new Sample
        {
            Dense = Array.ConvertAll(features, value => (float)value),
            Concepts = Profile(),
            Words = [.. wordSums.OrderBy(pair => pair.Key).Select(pair => (pair.Key, (float)(pair.Value / running.WordDivisor)))],
            IsPositive = group.IsPositive,
            Group = group,
        };
    }

    private (int Slot, float Value)[] Profile()
    {
        var profile = running.State.Profile;
        return [.. Enumerable.Range(1, keep.Concepts.Length - 1)
            .Where(concept => keep.Concepts[concept] && profile.LogOf((ushort)concept) > 0)
            .Select(concept => (concept, (float)(profile.LogOf((ushort)concept) / profile.Length)))];
    }

    private static void Sum(List<int> slots, bool[] keep, double fade, Dictionary<int, double> sums)
    {
        foreach (var slot in slots)
        {
            if (keep[slot])
            {
                sums[slot] = sums.GetValueOrDefault(slot) + fade;
            }
        }
    }
}
