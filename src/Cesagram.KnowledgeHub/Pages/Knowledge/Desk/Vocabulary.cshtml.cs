using Cesagram.KnowledgeHub.ReadSections;
using Cesagram.KnowledgeHub.Vocabulary;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Cesagram.KnowledgeHub.Pages.Knowledge.Desk;

[Authorize(Policy = Editors.Policy)]
[ResponseCache(NoStore = true)]
internal sealed class VocabularyModel(GlossaryReader glossary) : SectionPage
{
    public IReadOnlyList<GlossaryTerm> Terms { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken) => Terms = await glossary.ReadAsync(Lang, cancellationToken);
}
