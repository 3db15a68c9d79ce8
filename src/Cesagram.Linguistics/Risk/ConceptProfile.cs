using System.Runtime.Intrinsics;
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

    /// <summary>Weights of signs, of the course and of going missing times logs, and logs squared.</summary>
    private Vector256<double> sums;

    /// <summary>Messages in the block now running.</summary>
    public int Messages { get; private set; }

    /// <summary>Counts of the block now running, then of the one before.</summary>
    public (byte[] Now, byte[] Before) Counts => (now, before);

    /// <summary>Logs squared.</summary>
    public double Squares => sums[3];

    public double Length => Math.Sqrt(Squares + Prior);

    /// <summary>Its part of what the signs say.</summary>
    public double Signs => sums[0] / Length;

    /// <summary>Its part of what the course says.</summary>
    public double Course => sums[1] / Length;

    /// <summary>Its part of the signs of going missing.</summary>
    public double Missing => sums[2] / Length;

    /// <summary>What a concept has in the vector before it is divided by <see cref="Length"/>.</summary>
    public double LogOf(ushort concept) => Logs[now[concept] + before[concept]];

    /// <summary>Part of a reading that one mention has, where it is still counted.</summary>
    public double ShareOf(ushort concept, double[] weights) =>
        now[concept] + before[concept] is var count && count > 0 ? weights[concept] * Logs[count] / count / Length : 0;

    /// <summary>A message's concepts, 0 for none.</summary>
    public void Add(ReadOnlySpan<ushort> concepts, ConceptWeights weights)
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

            var count = now[concept]++ + before[concept];
            sums += weights.Change(concept, Logs[count], Logs[count + 1]);
        }
    }

    public void Clear()
    {
        now.AsSpan().Clear();
        before.AsSpan().Clear();
        Restore(0, [0, 0, 0, 0]);
    }

    /// <summary>Its sums, as <see cref="Restore"/> takes them.</summary>
    public void Save(Span<double> destination) => sums.CopyTo(destination);

    public void Restore(int messages, ReadOnlySpan<double> saved) => (Messages, sums) = (messages, Vector256.Create(saved));

    private void Turn(ConceptWeights weights)
    {
        now.CopyTo(before, 0);
        now.AsSpan().Clear();
        Restore(0, [0, 0, 0, 0]);
        for (var concept = 1; concept < before.Length; concept++)
        {
            sums += weights.Change(concept, 0, Logs[before[concept]]);
        }
    }
}
