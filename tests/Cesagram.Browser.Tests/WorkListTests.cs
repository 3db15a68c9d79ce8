using System.Text.RegularExpressions;
using Cesagram.Tests.Hosting;
using Cesagram.Tests.LiveWarnings;
using Microsoft.Playwright;

namespace Cesagram.Browser.Tests;

/// <summary>The work list while others, and the conversations themselves, change it.</summary>
[Collection(BrowserCollection.Name)]
public partial class WorkListTests(Browser browser)
{
    [GeneratedRegex(@"/en/analysis/warnings\?source=")]
    private static partial Regex List();

    [Fact]
    public async Task Take_WhileTheListIsFetchedAgain_IsShown()
    {
        var (page, client, source, row) = await OpenAsync();

        // A list that was fetched before the warning is taken, and comes after.
        var late = new TaskCompletionSource();
        var fetched = new TaskCompletionSource();
        var held = 0;
        await page.RouteAsync(List(), async route =>
        {
            var answer = await route.FetchAsync();
            if (Interlocked.Increment(ref held) == 1)
            {
                fetched.SetResult();
                await late.Task;
            }

            await route.FulfillAsync(new() { Response = answer });
        });
        await Live.SendAsync(client, source, $"other {Guid.NewGuid():N}", Live.Sample("whatsapp-android-en.txt"));
        await fetched.Task.WaitAsync(TimeSpan.FromSeconds(60));
        await page.RunAndWaitForResponseAsync(() => row.GetByRole(AriaRole.Button, new() { Name = "Take it" }).ClickAsync(), answer => answer.Request.Method == "PUT" && answer.Ok);
        await page.WaitForTimeoutAsync(1500);
        late.SetResult();

        await Assertions.Expect(row.Locator("[data-assigned]")).ToHaveTextAsync("me");
        await page.UnrouteAllAsync(new() { Behavior = UnrouteBehavior.Wait });
        client.Dispose();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Take_AfterTheScoreChanged_TakesIt()
    {
        var (page, client, _, row) = await OpenAsync();
        var id = await row.GetAttributeAsync("data-warning");
        var seen = await row.GetAttributeAsync("data-revision");

        // The list stays as it was while somebody takes the warning and gives it back.
        await page.RouteAsync(List(), route => route.AbortAsync());
        await page.EvaluateAsync(
            """
            async id => {
              const token = document.querySelector('input[name=__RequestVerificationToken]').value;
              for (const to of [document.querySelector('[data-list]').dataset.me, null]) {
                const answer = await fetch(`/api/warnings/${id}/assignment`, { method: 'PUT', headers: { 'Content-Type': 'application/json', RequestVerificationToken: token }, body: JSON.stringify({ to }) });
                if (!answer.ok) throw new Error(answer.status);
              }
            }
            """,
            id);
        (await row.GetAttributeAsync("data-revision")).Should().Be(seen);
        await page.UnrouteAllAsync(new() { Behavior = UnrouteBehavior.Wait });
        await row.GetByRole(AriaRole.Button, new() { Name = "Take it" }).ClickAsync();

        await Assertions.Expect(row.Locator("[data-assigned]")).ToHaveTextAsync("me");
        client.Dispose();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Keys_WithNoneChosen_ChooseTheFirst_AndTheChoiceIsThereOnTheWayBack()
    {
        var (page, client, _, row) = await OpenAsync();
        await page.Keyboard.PressAsync("a");
        await Assertions.Expect(row).ToContainClassAsync("at");
        await Assertions.Expect(row.GetByRole(AriaRole.Button, new() { Name = "Take it" })).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("d");
        await page.ArriveAsync("/analysis/warnings/[0-9a-f-]+#decide$");
        await Assertions.Expect(page.Locator("[name=Outcome]").First).ToBeFocusedAsync();

        await page.GoBackAsync();

        await Assertions.Expect(row).ToContainClassAsync("at");
        client.Dispose();
        await page.Context.CloseAsync();
    }

    private async Task<(IPage Page, HttpClient Client, string Source, ILocator Row)> OpenAsync()
    {
        var client = browser.Host.Api();
        var source = await Live.SourceAsync(browser.Host);
        var conversation = $"taken {Guid.NewGuid():N}";
        await Live.WarningAsync(client, await Live.SendAsync(client, source, conversation, Live.Sample("whatsapp-android-en.txt"), atOnce: 80));
        var page = await browser.SignInAsync("analyst");
        await page.GotoAsync($"/en/analysis/warnings?source={source}");
        var row = page.GetByRole(AriaRole.Row).Filter(new() { HasText = conversation });
        await Assertions.Expect(row).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("Live", new() { Exact = true })).ToBeVisibleAsync();
        return (page, client, source, row);
    }
}
