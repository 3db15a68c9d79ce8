using Cesagram.ChatAnalysis.Data;
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

        return errors;
    }
}
