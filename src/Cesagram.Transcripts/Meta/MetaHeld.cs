using System.Globalization;
using Cesagram.Transcripts.Input;

namespace Cesagram.Transcripts.Meta;

/// <summary>Messages of one file that has the newest first: all are held until the oldest is read.</summary>
internal sealed class MetaHeld
{
    /// <summary>Meta puts 10,000 messages into a file at most.</summary>
    private const int MostMessages = 250_000;
    private const long MostCharacters = 128L << 20;

    private readonly List<Draft> drafts = [];
    private long characters;

    public int Count => drafts.Count;

    public void Add(Draft draft)
    {
        characters += draft.Message.Text.Length;
        if (drafts.Count == MostMessages || characters > MostCharacters)
        {
            throw new TranscriptFormatException("too-large", string.Create(
                CultureInfo.InvariantCulture,
                $"The file puts the newest message first and has more than {MostMessages} messages or {MostCharacters >> 20} million characters; Meta's own files have 10,000 messages. Hand in the files as they were downloaded, or split this one."));
        }

        drafts.Add(draft);
    }

    public IEnumerable<Draft> OldestFirst() => TimeOrder.FromNewestFirst(drafts);
}
