using DiffPlex;
using DiffPlex.Chunkers;

namespace Cesagram.KnowledgeHub.Revisions;

internal enum PieceKind
{
    Same,
    Gone,
    Come,
}

/// <summary>Some words that two texts share, or that only the earlier or the later one has.</summary>
internal sealed record DiffPiece(PieceKind Kind, string Text);

/// <summary>What differs between two texts, word by word; line by line where they are so long that words would take too long.</summary>
internal static class WordDiff
{
    private const int MostCharacters = 40_000;

    public static IReadOnlyList<DiffPiece> Of(string before, string after)
    {
        (before, after) = (Lf(before), Lf(after));
        IChunker chunker = before.Length + after.Length > MostCharacters ? new LineEndingsPreservingChunker() : new WordChunker();
        var diff = Differ.Instance.CreateDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: false, chunker);
        List<DiffPiece> pieces = [];
        var at = 0;
        foreach (var block in diff.DiffBlocks)
        {
            Add(PieceKind.Same, diff.PiecesOld, at, block.DeleteStartA - at);
            Add(PieceKind.Gone, diff.PiecesOld, block.DeleteStartA, block.DeleteCountA);
            Add(PieceKind.Come, diff.PiecesNew, block.InsertStartB, block.InsertCountB);
            at = block.DeleteStartA + block.DeleteCountA;
        }

        Add(PieceKind.Same, diff.PiecesOld, at, diff.PiecesOld.Count - at);
        return pieces;

        void Add(PieceKind kind, IReadOnlyList<string> from, int start, int count)
        {
            if (count > 0)
            {
                pieces.Add(new DiffPiece(kind, string.Concat(from.Skip(start).Take(count))));
            }
        }
    }

    /// <summary>Words that the later text has and the earlier has not, and the other way round.</summary>
    public static int ChangedWords(string before, string after) =>
        Of(before, after).Where(piece => piece.Kind != PieceKind.Same).Sum(piece => piece.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);

    private static string Lf(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);
}
