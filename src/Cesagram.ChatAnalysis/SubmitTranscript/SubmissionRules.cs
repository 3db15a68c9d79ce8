using Cesagram.ChatAnalysis.ChooseReading;
using Cesagram.ChatAnalysis.Commands;
using Cesagram.ChatAnalysis.Data;
using Cesagram.Transcripts;
using Cesagram.Ui.Languages;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.ChatAnalysis.SubmitTranscript;

/// <summary>Legal basis, purpose and retention are mandatory, from the list that an administrator keeps.</summary>
internal sealed class SubmissionRules(ChatAnalysisDbContext db)
{
    public async Task<IReadOnlyList<SubmissionError>> CheckAsync(Submission submission, CancellationToken cancellationToken)
    {
        var grounds = await db.Grounds.AsNoTracking().Where(g => !g.Retired).ToListAsync(cancellationToken);
        var basis = grounds.Find(g => g.Kind == ProcessingGroundKind.LegalBasis && g.Code == submission.LegalBasis);
        var errors = new List<SubmissionError>();
        if (basis is null)
        {
            errors.Add(new SubmissionError("legalBasis", "Error.LegalBasis"));
        }

        if (!grounds.Exists(g => g.Kind == ProcessingGroundKind.Purpose && g.Code == submission.Purpose))
        {
            errors.Add(new SubmissionError("purpose", "Error.Purpose"));
        }

        var most = basis?.MaximumDays ?? grounds.Where(g => g.Kind == ProcessingGroundKind.LegalBasis).Select(g => g.MaximumDays).DefaultIfEmpty(1).Max();
        if (submission.RetentionDays is not { } days || days < 1 || days > most)
        {
            errors.Add(new SubmissionError("retentionDays", "Error.Retention", most));
        }

        AddUnknown(errors, "format", "Error.Format", submission.Format, TranscriptFile.Formats.Contains);
        AddUnknown(errors, "language", "Error.Language", submission.Language, Language.IsKnown);
        AddUnknown(errors, "dateOrder", "Error.DateOrder", submission.DateOrder, order => DateOrders.Parse(order) is not null);
        AddUnknown(errors, "columns", "Error.Columns", submission.Columns, columns => TryParse(columns) is not null);
        if (submission.Conversations.Count > ReadingChoice.MostKeys)
        {
            errors.Add(new SubmissionError("conversations", "Error.TooManyConversations", ReadingChoice.MostKeys));
        }

        return errors;
    }

    /// <returns>Null where it is written otherwise.</returns>
    private static TranscriptColumns? TryParse(string columns)
    {
        try
        {
            return TranscriptColumns.Parse(columns);
        }
        catch (TranscriptFormatException)
        {
            return null;
        }
    }

    private static void AddUnknown(List<SubmissionError> errors, string field, string key, string? value, Func<string, bool> isKnown)
    {
        if (value is not null && !isKnown(value))
        {
            errors.Add(new SubmissionError(field, key));
        }
    }
}
