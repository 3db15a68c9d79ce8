using System.Globalization;
using Cesagram.CountryFacts;
using Cesagram.Ui.Help;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cesagram.Ui.Pages;

[AllowAnonymous]
internal sealed class HelpModel(CountryFactsFile facts) : PageModel
{
    /// <summary>The reader chooses; nothing is guessed from an address or a language.</summary>
    [BindProperty(SupportsGet = true, Name = "country")]
    public string? Country { get; set; }

    [BindProperty(SupportsGet = true, Name = "who")]
    public string? Who { get; set; } = People[0];

    public static IReadOnlyList<string> People { get; } = ["child", "parent", "friend", "professional"];

    public HelpLines Lines { get; private set; } = null!;

    public bool IsYoung => Who is "child" or "friend";

    public void OnGet()
    {
        Who = People.Contains(Who) ? Who : People[0];
        Lines = HelpLines.For(facts, Country, IsYoung, CultureInfo.CurrentUICulture.TwoLetterISOLanguageName);
        Country = Lines.Country;
    }
}
