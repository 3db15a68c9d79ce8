using Cesagram.Linguistics.Concepts;

namespace Cesagram.Linguistics.Risk;

/// <summary>
/// Which concepts a conversation turns on: how often each came up in the block of messages now running and in the one before, as ln(1 + n),
/// divided by the length of that vector (with a prior, so that a few words weigh little). Kept as sums, so a concept costs the same whatever came before.
/// </summary>
internal sealed class ConceptProfile
{
    public const int Block = 128;
    public const double Prior = 8;

    private static readonly double[] Logs = [.. Enumerable.Range(0, (2 * byte.MaxValue) + 1).Select(n => Math.Log(1 + n))];

    private readonly byte[] now = new byte[ConceptLexicon.Shipped.Names.Count];
    private readonly byte[] before = new byte[ConceptLexicon.Shipped.Names.Count];

    /// <summary>Messages in the block now running.</summary>
    public int Messages { get; private set; }

    /// <summary>Counts of the block now running, then of the one before.</summary>
    public (byte[] Now, byte[] Before) Counts => (now, before);

    /// <summary>Weights of signs times logs.</summary>
    public double Dot { get; private set; }

    /// <summary>Weights of the course times logs.</summary>
    public double CourseDot { get; private set; }

    /// <summary>Weights of going missing times logs.</summary>
    public double MissingDot { get; private set; }

    /// <summary>Logs squared.</summary>
    public double Squares { get; private set; }

    public double Length => Math.Sqrt(Squares + Prior);

    /// <summary>Its part of what the signs say.</summary>
    public double Signs => Dot / Length;

    /// <summary>Its part of what the course says.</summary>
    public double Course => CourseDot / Length;

    /// <summary>Its part of the signs of going missing.</summary>
    public double Missing => MissingDot / Length;

    /// <summary>What a concept has in the vector before it is divided by <see cref="Length"/>.</summary>
    public double LogOf(ushort concept) => Logs[now[concept] + before[concept]];

    /// <summary>Part of a reading that one mention has, where it is still counted.</summary>
    public double ShareOf(ushort concept, double[] weights) =>
        now[concept] + before[concept] is var count && count > 0 ? weights[concept] * Logs[count] / count / Length : 0;

    /// <summary>A message's concepts, 0 for none.</summary>
    public void Add(ReadOnlySpan<ushort> concepts, ModelWeights weights)
    {
        if (Messages == Block)
        {
            Turn(weights);
        }

        Messages++;
        foreach (var concept in concepts)
        {
            if (concept == 0 || now[concept] == byte.MaxValue)
            {
                continue;
            }

            var (old, grown) = (Logs[now[concept] + before[concept]], Logs[++now[concept] + before[concept]]);
            Dot += weights.Concepts[concept] * (grown - old);
            CourseDot += weights.Course[concept] * (grown - old);
            MissingDot += weights.MissingConcepts[concept] * (grown - old);
            Squares += (grown * grown) - (old * old);
        }
    }

    public void Clear()
    {
        now.AsSpan().Clear();
        before.AsSpan().Clear();
        Restore(0, [0, 0, 0, 0]);
    }

    /// <summary>Its sums, as <see cref="Restore"/> takes them.</summary>
    public void Save(Span<double> sums) => (sums[0], sums[1], sums[2], sums[3]) = (Dot, CourseDot, MissingDot, Squares);

    public void Restore(int messages, ReadOnlySpan<double> sums) => (Messages, Dot, CourseDot, MissingDot, Squares) = (messages, sums[0], sums[1], sums[2], sums[3]);

    private void Turn(ModelWeights weights)
    {
        now.CopyTo(before, 0);
        now.AsSpan().Clear();
        Restore(0, [0, 0, 0, 0]);
        for (var concept = 1; concept < before.Length; concept++)
        {
            var log = Logs[before[concept]];
            Dot += weights.Concepts[concept] * log;
            CourseDot += weights.Course[concept] * log;
            MissingDot += weights.MissingConcepts[concept] * log;
            Squares += log * log;
        }
    }
}
