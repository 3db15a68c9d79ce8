using System.Collections;

namespace Cesagram.Transcripts.Input;

/// <summary>Warnings of a file in front of a conversation's own, which still grow.</summary>
internal sealed class JoinedWarnings(IReadOnlyList<TranscriptWarning> first, IReadOnlyList<TranscriptWarning> then) : IReadOnlyList<TranscriptWarning>
{
    public int Count => first.Count + then.Count;

    public TranscriptWarning this[int index] => index < first.Count ? first[index] : then[index - first.Count];

    public IEnumerator<TranscriptWarning> GetEnumerator() => first.Concat(then).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
