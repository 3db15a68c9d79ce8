using System.Text;

namespace Cesagram.Linguistics.Text;

/// <summary>
/// Steps 0 and 1 of tokeniser v1 with places: NFKC cluster by cluster (a rune and the marks behind it). Where clusters influence each
/// other the whole is taken, and places are those of the nearest cluster.
/// </summary>
internal sealed class NfkcClusters
{
    /// <summary>ICU orders marks by insertion: a run of n costs n squared. Longer runs, which no language has, are cut here first.</summary>
    private const int MostMarks = 256;

    /// <summary>Most units that NFKC makes of one: U+FDFA.</summary>
    private const int MostUnits = 18;

    private readonly ClusterCache cache = new();
    private char[] repaired = new char[256];
    private char[] pieces = new char[256];
    private int[] places = new int[256];
    private char[] whole = new char[256];
    private int piecesLength;

    /// <summary>The text of the last call.</summary>
    private char[] normalized = [];
    private int normalizedLength;

    public ReadOnlySpan<char> Normalized => normalized.AsSpan(0, normalizedLength);

    /// <summary>Where a unit of the normalised text comes from, if that is another than the original.</summary>
    public int PlaceOf(int at) => piecesLength == 0 ? 0 : places[Math.Min(at, piecesLength - 1)];

    /// <returns>Whether NFKC changes the text, other than by its repair.</returns>
    public bool Normalize(ReadOnlySpan<char> original)
    {
        var text = Repair(original);
        var isEndless = HasEndlessMarks(text);
        var standAlone = NormalizeClusters(text);
        if (!isEndless && (standAlone ? text.SequenceEqual(pieces.AsSpan(0, piecesLength)) : text.IsNormalized(NormalizationForm.FormKC)))
        {
            normalized = repaired;
            normalizedLength = text.Length;
            return false;
        }

        normalized = pieces;
        normalizedLength = piecesLength;
        if (!standAlone && !isEndless)
        {
            while (!text.TryNormalize(whole, out normalizedLength, NormalizationForm.FormKC))
            {
                Array.Resize(ref whole, whole.Length * 2);
            }

            normalized = whole;
        }

        return true;
    }

    /// <summary>Half characters and U+FFFE make normalisation throw; U+FFFD has the same length.</summary>
    private ReadOnlySpan<char> Repair(ReadOnlySpan<char> original)
    {
        if (repaired.Length < original.Length)
        {
            Array.Resize(ref repaired, Math.Max(original.Length, repaired.Length * 2));
        }

        var text = repaired.AsSpan(0, original.Length);
        original.CopyTo(text);
        if (!text.ContainsAnyInRange('\uD800', '\uDFFF') && !text.Contains('\uFFFE'))
        {
            return text;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]) || text[i] == '\uFFFE')
            {
                text[i] = '\uFFFD';
            }
        }

        return text;
    }

    /// <returns>Whether each piece begins with a rune that takes no part in what comes before it: then the pieces make the whole.</returns>
    private bool NormalizeClusters(ReadOnlySpan<char> text)
    {
        var standAlone = true;
        piecesLength = 0;
        for (var start = 0; start < text.Length;)
        {
            if (IsOneSteadyUnit(text, start) && piecesLength < pieces.Length)
            {
                pieces[piecesLength] = text[start];
                places[piecesLength++] = start++;
                continue;
            }

            var end = NextCluster(text, start);
            var length = NormalizeCluster(text[start..end]);
            var piece = pieces.AsSpan(piecesLength, length);
            standAlone &= start == 0 || (length > 0 && RuneAt(piece, 0).IsSteady);
            places.AsSpan(piecesLength, length).Fill(start);
            piecesLength += length;
            start = end;
        }

        return standAlone;
    }

    private int NormalizeCluster(ReadOnlySpan<char> cluster)
    {
        var most = piecesLength + (cluster.Length * MostUnits);
        if (pieces.Length < most)
        {
            Array.Resize(ref pieces, most * 2);
            Array.Resize(ref places, most * 2);
        }

        if (cluster.Length <= 2)
        {
            return cache.Normalize(cluster, pieces.AsSpan(piecesLength));
        }

        return cluster.TryNormalize(pieces.AsSpan(piecesLength), out var length, NormalizationForm.FormKC)
            ? length
            : throw new InvalidOperationException("NFKC made more than 18 units of one.");
    }

    private static bool IsOneSteadyUnit(ReadOnlySpan<char> text, int at) =>
        CharTable.Of(text[at]).IsSteady
        && (at + 1 == text.Length || (!char.IsSurrogate(text[at + 1]) && CharTable.Of(text[at + 1]).Kind != CharKind.Mark));

    private static int NextCluster(ReadOnlySpan<char> text, int start)
    {
        var end = start + LengthAt(text, start);
        while (end < text.Length && end - start < MostMarks && RuneAt(text, end).Kind == CharKind.Mark)
        {
            end += LengthAt(text, end);
        }

        return end;
    }

    private static bool HasEndlessMarks(ReadOnlySpan<char> text)
    {
        var run = 0;
        for (var i = 0; i < text.Length && text.Length >= MostMarks && run < MostMarks; i += LengthAt(text, i))
        {
            run = RuneAt(text, i).Kind == CharKind.Mark ? run + 1 : 0;
        }

        return run >= MostMarks;
    }

    private static int LengthAt(ReadOnlySpan<char> text, int at) => char.IsHighSurrogate(text[at]) ? 2 : 1;

    private static ref readonly CharFacts RuneAt(ReadOnlySpan<char> text, int at) =>
        ref CharTable.Of(char.IsHighSurrogate(text[at]) ? char.ConvertToUtf32(text[at], text[at + 1]) : text[at]);
}
