using Cesagram.CountryFacts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cesagram.Ui.Pages;

[AllowAnonymous]
internal sealed class HelpModel(CountryFactsFile facts) : PageModel
{
    private const string ElsewhereInTheUnion = "EU";

    /// <summary>The reader chooses; nothing is guessed from an address or a language.</summary>
    [BindProperty(SupportsGet = true, Name = "country")]
    public string Country { get; set; } = ElsewhereInTheUnion;

    [BindProperty(SupportsGet = true, Name = "who")]
    public string Who { get; set; } = People[0];

    public static IReadOnlyList<string> Countries { get; } = [.. CountryFactsFile.Choices, ElsewhereInTheUnion];

    public static IReadOnlyList<string> People { get; } = ["child", "parent", "friend", "professional"];

    public IReadOnlyList<HelpService> Services { get; private set; } = [];

    public void OnGet()
    {
        Country = Countries.Contains(Country) ? Country : ElsewhereInTheUnion;
        Who = People.Contains(Who) ? Who : People[0];
        var own = facts.Find(Country)?.Services ?? [];
        // What a country has of its own stands for what the Union has in general; 112 holds everywhere.
        var general = facts.EuropeanUnion.Services.Where(service =>
            Country == ElsewhereInTheUnion || service.Purpose == HelpPurpose.Emergency || own.All(o => o.Purpose != service.Purpose));
        Services = [.. own.Concat(Country == ElsewhereInTheUnion ? facts.EuropeanUnion.Services.Where(s => !own.Contains(s)) : general)
            .Distinct()
            .OrderBy(service => Order(service.Purpose))];
    }

    private int Order(HelpPurpose purpose) => purpose switch
    {
        HelpPurpose.ChildHelpline when Who is "child" or "friend" => 0,
        HelpPurpose.MissingChild => 1,
        HelpPurpose.ChildHelpline => 2,
        HelpPurpose.Emergency => 3,
        _ => 4,
    };
}
