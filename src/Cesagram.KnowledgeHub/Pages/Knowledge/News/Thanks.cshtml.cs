using Cesagram.CountryFacts;
using Cesagram.KnowledgeHub.ReadSections;
using Cesagram.Ui.Help;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Cesagram.KnowledgeHub.Pages.Knowledge.News;

/// <summary>What happens next with a comment.</summary>
[AllowAnonymous]
internal sealed class ThanksModel(CountryFactsFile facts) : SectionPage
{
    [FromRoute]
    public string Slug { get; set; } = "";

    [BindProperty(SupportsGet = true, Name = "first")]
    public string? First { get; set; }

    public bool HelpFirst => First == "help" || Country is not null;

    public HelpLines Help => HelpLines.For(facts, Country, isYoung: true, Lang);
}
