using Cesagram.ChatAnalysis.Commands;
using Cesagram.ChatAnalysis.SubmitTranscript;
using Cesagram.Transcripts;

namespace Cesagram.ChatAnalysis.ChooseReading;

/// <summary>What somebody answers to a file's question.</summary>
/// <param name="Format">Null: as before.</param>
/// <param name="DateOrder">Null: as before.</param>
/// <param name="Columns">Null: as before.</param>
/// <param name="Conversations">Keys of those to read; null: nothing said of them.</param>
/// <param name="All">Read all conversations.</param>
internal sealed record ReadingChoice(string? Format, string? DateOrder, TranscriptColumns? Columns, IReadOnlyList<string>? Conversations, bool All)
{
    /// <summary>Most keys that can be named at once.</summary>
    public const int MostKeys = 10_000;

    /// <summary>Something is said of which conversations are read.</summary>
    public bool HasConversations => All || Conversations is { Count: > 0 };

    /// <summary>Checks it against what the file asks.</summary>
    public IReadOnlyList<SubmissionError> Check(StoredQuestion question)
    {
        var errors = new List<SubmissionError>();
        if (Format is null ? question.Code == StoredQuestion.AmbiguousFormat : !(question.Formats.Count > 0 ? question.Formats : TranscriptFile.Formats).Contains(Format))
        {
            errors.Add(new SubmissionError("format", Format is null ? "Choose.NoFormat" : "Error.Format"));
        }

        if (DateOrder is not null && DateOrders.Parse(DateOrder) is null)
        {
            errors.Add(new SubmissionError("dateOrder", "Error.DateOrder"));
        }

        if (question.Table is { } table && (Columns is not null || question.Code == StoredQuestion.ColumnsUnclear))
        {
            ColumnRules.Check(errors, table, Columns ?? new TranscriptColumns(), question.Code == StoredQuestion.ColumnsUnclear);
        }

        CheckConversations(errors, question);
        return errors;
    }

    private void CheckConversations(List<SubmissionError> errors, StoredQuestion question)
    {
        if (Conversations is { Count: > MostKeys })
        {
            errors.Add(new SubmissionError("conversations", "Error.TooManyConversations", MostKeys));
        }
        else if (!HasConversations && question.Conversations.Count > 0 && Columns is null && Format is null && DateOrder is null)
        {
            errors.Add(new SubmissionError("conversations", "Choose.NoConversation"));
        }
        else if (!All && Conversations is not null && question is { Conversations.Count: > 0, More: 0 }
            && Conversations.Except(question.Conversations.Select(listed => listed.Key)).Any())
        {
            errors.Add(new SubmissionError("conversations", "Choose.UnknownConversation"));
        }
    }
}
