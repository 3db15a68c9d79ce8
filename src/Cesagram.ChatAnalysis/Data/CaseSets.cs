using Microsoft.EntityFrameworkCore;

namespace Cesagram.ChatAnalysis.Data;

internal sealed partial class ChatAnalysisDbContext
{
    public DbSet<Case> Cases => Set<Case>();

    public DbSet<CaseAssignee> CaseAssignees => Set<CaseAssignee>();

    public DbSet<CaseTranscript> CaseTranscripts => Set<CaseTranscript>();

    public DbSet<CaseNote> CaseNotes => Set<CaseNote>();

    public DbSet<CasePerson> CasePeople => Set<CasePerson>();

    public DbSet<CaseLink> CaseLinks => Set<CaseLink>();

    public DbSet<CaseHandOver> CaseHandOvers => Set<CaseHandOver>();

    public DbSet<CaseTerm> CaseTerms => Set<CaseTerm>();

    public DbSet<CaseIndexKey> CaseIndexKeys => Set<CaseIndexKey>();
}
