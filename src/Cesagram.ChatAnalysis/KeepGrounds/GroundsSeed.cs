using Cesagram.ChatAnalysis.Data;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.ChatAnalysis.KeepGrounds;

/// <summary>The first list of legal bases and purposes; only where there is none yet.</summary>
internal sealed class GroundsSeed(ChatAnalysisDbContext db)
{
    private static readonly (ProcessingGroundKind Kind, string Code, string Label, int MaximumDays)[] First =
    [
        (ProcessingGroundKind.LegalBasis, "le-investigation", "Investigation of a criminal offence (LED art. 8 and national law)", 1825),
        (ProcessingGroundKind.LegalBasis, "vital-interests", "Vital interests of a child (GDPR art. 6(1)(d))", 90),
        (ProcessingGroundKind.LegalBasis, "public-task", "Task in the public interest (GDPR art. 6(1)(e))", 365),
        (ProcessingGroundKind.LegalBasis, "consent", "Consent of the person or of the holder of parental responsibility (GDPR art. 6(1)(a), 8)", 180),
        (ProcessingGroundKind.Purpose, "missing-child", "Search for a missing child", 0),
        (ProcessingGroundKind.Purpose, "suspected-grooming", "Assessment of suspected grooming", 0),
        (ProcessingGroundKind.Purpose, "triage", "Triage of many conversations", 0),
        (ProcessingGroundKind.Purpose, "training", "Training of staff with made-up conversations", 0),
    ];

    public async Task SeedAsync(CancellationToken cancellationToken)
    {
        if (await db.Grounds.AnyAsync(cancellationToken))
        {
            return;
        }

        db.Grounds.AddRange(First.Select(ground => new ProcessingGround
        {
            Id = Guid.CreateVersion7(),
            Kind = ground.Kind,
            Code = ground.Code,
            Label = ground.Label,
            MaximumDays = ground.MaximumDays,
        }));
        await db.SaveChangesAsync(cancellationToken);
    }
}
