using Cesagram.Transcripts;

namespace Cesagram.ChatAnalysis.ChooseReading;

/// <summary>Finds what a file leaves open, so that a person is asked instead of a guess made.</summary>
internal static class FileQuestion
{
    /// <summary>What a page can show and a person can look through.</summary>
    public const int MostListed = 1000;

    private const int MostNotes = 100;

    /// <summary>Lists the conversations to choose among.</summary>
    /// <exception cref="TranscriptFormatException">The file cannot be read, or asks something else first.</exception>
    public static StoredQuestion List(Stream file, TranscriptReadOptions options) =>
        List(file, options, StoredQuestion.ChooseConversations, "Choose which conversations are read, or take all.");

    /// <returns>Null where the error is none that a choice can cure.</returns>
    public static StoredQuestion? Of(TranscriptFormatException error, Stream file, TranscriptReadOptions options) => error.Code switch
    {
        StoredQuestion.ColumnsUnclear when error.Table is not null => new StoredQuestion(error.Code, error.Message, [], error.Table, [], 0, []),
        StoredQuestion.AmbiguousFormat when error.Formats.Count > 0 => new StoredQuestion(error.Code, error.Message, error.Formats, null, [], 0, []),
        StoredQuestion.UnknownConversation => TryList(file, options with { Conversations = null }, error),
        _ => null,
    };

    private static StoredQuestion? TryList(Stream file, TranscriptReadOptions options, TranscriptFormatException error)
    {
        try
        {
            return List(file, options, error.Code, error.Message);
        }
        catch (TranscriptFormatException other)
        {
            return other.Code == error.Code ? null : Of(other, file, options);
        }
    }

    private static StoredQuestion List(Stream file, TranscriptReadOptions options, string code, string detail)
    {
        var listed = new List<ListedConversation>();
        var notes = new List<TranscriptWarning>();
        TranscriptTable? table = null;
        var more = 0;
        foreach (var entry in TranscriptFile.List(file, null, options))
        {
            table ??= entry.Table;
            notes.AddRange(entry.Warnings.Take(MostNotes - notes.Count));
            if (entry.Messages == 0)
            {
                continue;
            }

            if (listed.Count < MostListed)
            {
                listed.Add(new ListedConversation(entry.Key, entry.Title, entry.Format, entry.Messages, entry.Participants.Count));
            }
            else
            {
                more++;
            }
        }

        return new StoredQuestion(code, detail, [], table, listed, more, notes);
    }
}
