using System.Globalization;
using Cesagram.ChatAnalysis.SubmitTranscript;
using Cesagram.Transcripts;

namespace Cesagram.ChatAnalysis.ChooseReading;

/// <summary>Columns that a person sets must be there, and hold one thing each; where it was asked for, what cannot be guessed must be set.</summary>
internal static class ColumnRules
{
    public static void Check(List<SubmissionError> errors, TranscriptTable table, TranscriptColumns columns, bool needsAll)
    {
        var taken = new HashSet<int>();
        Check("author", columns.Author, needsAll && table.Guess.Author is null);
        Check("text", columns.Text, needsAll);
        Check("time", columns.Time, false);
        Check("date", columns.Date, false);
        Check("conversation", columns.Conversation, false);

        void Check(string field, string? name, bool isNeeded)
        {
            var key = string.IsNullOrEmpty(name) ? (isNeeded || (field is "author" or "text" && name is not null) ? "Choose.NoColumn" : null)
                : PlaceOf(table, name) is not { } place ? "Choose.UnknownColumn"
                : taken.Add(place) ? null : "Choose.ColumnTwice";
            if (key is not null)
            {
                errors.Add(new SubmissionError($"columns.{field}", key));
            }
        }
    }

    /// <summary>As the reader finds it: by name, else by number from 1.</summary>
    private static int? PlaceOf(TranscriptTable table, string name)
    {
        for (var place = 0; place < table.Columns.Count; place++)
        {
            if (string.Equals(table.Columns[place], name.Trim(), StringComparison.OrdinalIgnoreCase))
            {
                return place;
            }
        }

        return int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= table.Columns.Count ? number - 1 : null;
    }
}
