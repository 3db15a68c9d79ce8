using System.Globalization;
using Cesagram.CountryFacts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cesagram.Ui.Pages;

[AllowAnonymous]
internal sealed class HelpModel(CountryFactsFile facts) : PageModel
{
    private const string ElsewhereInTheUnion = "EU";

    /// <summary>The reader chooses; nothing is guessed from an address or a language. Null: not chosen, what holds in the Union is shown.</summary>
    [BindProperty(SupportsGet = true, Name = "country")]
    public string? Country { get; set; }

    [BindProperty(SupportsGet = true, Name = "who")]
    public string? Who { get; set; } = People[0];

    public static IReadOnlyList<string> Countries { get; } = [.. CountryFactsFile.Choices, ElsewhereInTheUnion];

    public static IReadOnlyList<string> People { get; } = ["child", "parent", "friend", "professional"];

    /// <summary>The one to call first; null only where an operator's files hold no number.</summary>
    public HelpService? First { get; private set; }

    public IReadOnlyList<HelpService> Others { get; private set; } = [];

    public bool IsYoung => Who is "child" or "friend";

    public void OnGet()
    {
        Country = Countries.Contains(Country) ? Country : null;
        Who = People.Contains(Who) ? Who : People[0];
        var own = facts.Find(Country ?? ElsewhereInTheUnion)?.Services ?? [];
        // What a country has of its own stands for what the Union has in general; 112 holds everywhere.
        var general = facts.EuropeanUnion.Services.Where(service =>
            service.Purpose == HelpPurpose.Emergency || own.All(o => o.Purpose != service.Purpose));
        var services = own.Concat(general)
            .Distinct()
            .OrderBy(service => Order(service.Purpose))
            .ThenBy(service => Speaks(service) ? 0 : service.Languages.Count == 0 ? 1 : 2)
            .ToList();
        First = services.Find(service => service.Number is not null);
        Others = services.FindAll(service => service != First);
    }

    private static bool Speaks(HelpService service) => service.Languages.Contains(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName);

    private int Order(HelpPurpose purpose) => purpose switch
    {
        HelpPurpose.ChildHelpline when IsYoung => 0,
        HelpPurpose.MissingChild => 1,
        HelpPurpose.ChildHelpline => 2,
        HelpPurpose.Emergency => 3,
        _ => 4,
    };
}
