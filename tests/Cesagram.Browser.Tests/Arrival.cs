using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Cesagram.Browser.Tests;

internal static class Arrival
{
    /// <summary>
    /// Waits until the page is at an address its scripts have run and its letters have their width (else what is to be clicked still moves). It asks again and again: waiting for the event of arriving
    /// missed it on slow machines, where the page arrived between the look at the address and the subscription.
    /// </summary>
    public static async Task ArriveAsync(this IPage page, string addressPattern)
    {
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(addressPattern), new() { Timeout = 30_000 });
        await page.WaitForFunctionAsync("document.readyState === 'complete' && document.fonts.status === 'loaded'");
    }
}
