using Cesagram.Linguistics.Cues;
using Cesagram.Linguistics.Risk;

namespace Cesagram.Linguistics.Training;

/// <summary>What the model sees of a window: shares of words, and cues.</summary>
internal sealed class Sample
{
    public const int Dense = Stage.Count + 1;

    public required (int Slot, float Value)[] Words { get; init; }

    public required float[] Cues { get; init; }

    public required bool IsPositive { get; init; }

    public required double Weight { get; set; }

    public required string Group { get; init; }

    public static Sample Of(IReadOnlyList<(int Author, uint[] Ids)> messages, int from, int to, bool isPositive, string group, bool[] keep, CueLexicon lexicon, List<CueHit> hits)
    {
        var mass = new double[Stage.Count];
        var words = new Dictionary<int, double>();
        var tokens = 0.0;
        for (var m = from; m < to; m++)
        {
            var fade = Math.Pow(ModelWeights.Fade, to - 1 - m);
            var ids = messages[m].Ids;
            lexicon.Match(ids, hits);
            foreach (var hit in hits)
            {
                mass[hit.Stage] += fade;
            }

            tokens += fade * ids.Length;
            foreach (var slot in Slots(ids))
            {
                if (keep[slot])
                {
                    words[slot] = words.GetValueOrDefault(slot) + fade;
                }
            }
        }

        var cues = new float[Dense];
        var breadth = 0.0;
        for (var s = 0; s < Stage.Count; s++)
        {
            cues[s] = (float)Math.Log(1 + mass[s]);
            breadth += Math.Min(1, mass[s]);
        }

        cues[Stage.Count] = (float)Math.Max(0, breadth - ModelWeights.BreadthFrom);
        return new Sample
        {
            Words = [.. words.OrderBy(pair => pair.Key).Select(pair => (pair.Key, (float)(pair.Value / (tokens + ModelWeights.TokenPrior))))],
            Cues = cues,
            IsPositive = isPositive,
            Weight = 1,
            Group = group,
        };
    }

    public static IEnumerable<int> Slots(uint[] ids)
    {
        var previous = 0u;
        foreach (var id in ids)
        {
            if (id == ModelWeights.RareToken)
            {
                previous = 0;
                continue;
            }

            yield return ModelWeights.Slot(id);
            if (previous != 0)
            {
                yield return ModelWeights.Slot(previous, id);
            }

            previous = id;
        }
    }
}
