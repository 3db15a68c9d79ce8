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

    /// <summary>Weights times logs.</summary>
    public double Dot { get; private set; }

    /// <summary>Logs squared.</summary>
    public double Squares { get; private set; }

    public double Length => Math.Sqrt(Squares + Prior);

    /// <summary>Its part of the score.</summary>
    public double Score => Dot / Length;

    /// <summary>What a concept has in the vector before it is divided by <see cref="Length"/>.</summary>
    public double LogOf(ushort concept) => Logs[now[concept] + before[concept]];

    /// <summary>Part of the score of one mention, where it is still counted.</summary>
    public double ShareOf(ushort concept, double[] weights) =>
        now[concept] + before[concept] is var count && count > 0 ? weights[concept] * Logs[count] / count / Length : 0;

    /// <summary>A message's concepts, 0 for none.</summary>
    public void Add(ReadOnlySpan<ushort> concepts, double[] weights)
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
            Dot += weights[concept] * (grown - old);
            Squares += (grown * grown) - (old * old);
        }
    }

    public void Clear()
    {
        now.AsSpan().Clear();
        before.AsSpan().Clear();
        Restore(0, 0, 0);
    }

    public void Restore(int messages, double dot, double squares) => (Messages, Dot, Squares) = (messages, dot, squares);

    private void Turn(double[] weights)
    {
        now.CopyTo(before, 0);
        now.AsSpan().Clear();
        (Messages, Dot, Squares) = (0, 0, 0);
        for (var concept = 1; concept < before.Length; concept++)
        {
            var log = Logs[before[concept]];
            Dot += weights[concept] * log;
            Squares += log * log;
        }
    }
}
