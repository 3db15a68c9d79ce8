using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Cesagram.Browser.Tests;

internal static class Arrival
{
    /// <summary>
    /// Waits until the page is at an address, is loaded, and its letters have their width (else what is to be clicked still moves). One promise is awaited: asking again and again
    /// (WaitForFunction) evaluates text at every turn, which our content security policy forbids from the second on, so it only worked where the first answer was already yes.
    /// </summary>
    public static async Task ArriveAsync(this IPage page, string addressPattern)
    {
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(addressPattern));
        await page.WaitForLoadStateAsync(LoadState.Load);
        await page.EvaluateAsync("document.fonts.ready.then(() => true)");
    }
}
