using System.Buffers;
using System.Globalization;
using System.Text;

namespace Cesagram.Linguistics.Tests.Text;

/// <summary>
/// Steps 0 to 4 of tokeniser v1, as first written: NFKC, format characters away, lower case, one apostrophe; each unit remembers where it came from.
/// </summary>
internal sealed class ReferenceText
{
    /// <summary>ICU orders marks by insertion: a run of n costs n squared. Longer runs, which no language has, are cut here first.</summary>
    private const int MostMarks = 256;

    private char[] chars = new char[256];
    private int[] starts = new int[257];

    public int Length { get; private set; }

    public ReadOnlySpan<char> Chars => chars.AsSpan(0, Length);

    /// <summary>Place in the original of a unit; of <see cref="Length"/>: the original's end.</summary>
    public int StartOf(int at) => starts[at];

    public void Set(string text)
    {
        Length = 0;
        if (System.Text.Ascii.IsValid(text))
        {
            Reserve(text.Length);
            for (var i = 0; i < text.Length; i++)
            {
                chars[i] = char.IsAsciiLetterUpper(text[i]) ? (char)(text[i] | 0x20) : text[i];
                starts[i] = i;
            }

            Length = text.Length;
            starts[Length] = text.Length;
            return;
        }

        var valid = Repair(text);
        var endless = HasEndlessMarks(valid);
        if (!endless && valid.IsNormalized(NormalizationForm.FormKC))
        {
            Append(valid, 0, perUnit: true);
        }
        else
        {
            AppendNormalized(valid, endless);
        }

        Reserve(Length);
        starts[Length] = text.Length;
    }

    /// <summary>Half characters and U+FFFE make <see cref="string.Normalize()"/> throw; U+FFFD has the same length.</summary>
    private static string Repair(string text)
    {
        var needs = false;
        for (var i = 0; i < text.Length && !needs; i++)
        {
            needs = text[i] == '\uFFFE' || (char.IsSurrogate(text[i]) && !IsWhole(text, ref i));
        }

        if (!needs)
        {
            return text;
        }

        var repaired = text.ToCharArray();
        for (var i = 0; i < repaired.Length; i++)
        {
            if (repaired[i] == '\uFFFE' || (char.IsSurrogate(repaired[i]) && !IsWhole(text, ref i)))
            {
                repaired[i] = '\uFFFD';
            }
        }

        return new string(repaired);
    }

    private static bool IsWhole(string text, ref int i)
    {
        if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
        {
            i++;
            return true;
        }

        return false;
    }

    /// <summary>
    /// Normalises cluster by cluster (a rune and the marks behind it), so that places are known. Where clusters influence each other
    /// the whole is taken, and places are those of the nearest cluster.
    /// </summary>
    private void AppendNormalized(string text, bool endless)
    {
        var pieces = new StringBuilder(text.Length);
        var places = new List<int>(text.Length);
        for (var start = 0; start < text.Length;)
        {
            var end = NextCluster(text, start);
            var piece = text[start..end].Normalize(NormalizationForm.FormKC);
            pieces.Append(piece);
            for (var i = 0; i < piece.Length; i++)
            {
                places.Add(start);
            }

            start = end;
        }

        var whole = endless ? pieces.ToString() : text.Normalize(NormalizationForm.FormKC);
        for (var i = 0; i < whole.Length;)
        {
            var length = char.IsHighSurrogate(whole[i]) ? 2 : 1;
            var place = places.Count == 0 ? 0 : places[Math.Min(i, places.Count - 1)];
            Append(whole.AsSpan(i, length), place, perUnit: false);
            i += length;
        }
    }

    private static int NextCluster(string text, int start)
    {
        var end = start + (char.IsHighSurrogate(text[start]) ? 2 : 1);
        while (end < text.Length && end - start < MostMarks && IsMark(text, end))
        {
            end += char.IsHighSurrogate(text[end]) ? 2 : 1;
        }

        return end;
    }

    private static bool HasEndlessMarks(string text)
    {
        var run = 0;
        for (var i = 0; i < text.Length && run < MostMarks; i += char.IsHighSurrogate(text[i]) ? 2 : 1)
        {
            run = IsMark(text, i) ? run + 1 : 0;
        }

        return run >= MostMarks;
    }

    private static bool IsMark(string text, int at) =>
        CharUnicodeInfo.GetUnicodeCategory(text, at) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private void Append(ReadOnlySpan<char> text, int place, bool perUnit)
    {
        Reserve(Length + (text.Length * 2));
        Span<char> units = stackalloc char[2];
        for (var i = 0; i < text.Length;)
        {
            var status = Rune.DecodeFromUtf16(text[i..], out var rune, out var used);
            if (status == OperationStatus.Done && Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format)
            {
                var lower = rune.Value == 0x2019 ? new Rune('\'') : Rune.ToLowerInvariant(rune);
                var length = lower.EncodeToUtf16(units);
                for (var u = 0; u < length; u++)
                {
                    chars[Length] = units[u];
                    starts[Length++] = perUnit ? i + Math.Min(u, used - 1) : place;
                }
            }

            i += used;
        }
    }

    private void Reserve(int length)
    {
        if (chars.Length < length)
        {
            Array.Resize(ref chars, Math.Max(length, chars.Length * 2));
        }

        if (starts.Length < length + 1)
        {
            Array.Resize(ref starts, Math.Max(length + 1, starts.Length * 2));
        }
    }
}
