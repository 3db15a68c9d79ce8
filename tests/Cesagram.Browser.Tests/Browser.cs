using Cesagram.Tests.Hosting;
using Microsoft.Playwright;

namespace Cesagram.Browser.Tests;

/// <summary>The running platform and a real Chromium.</summary>
public sealed class Browser : IAsyncLifetime
{
    internal static readonly string[] Programs = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
    internal static readonly string[] Switches =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private IPlaywright? playwright;
    private IBrowser? browser;

    public RunningHost Host { get; } = new();

    public async Task InitializeAsync()
    {
        await Host.InitializeAsync();
        playwright = await Playwright.CreateAsync();
        // A machine that builds beside the tests takes longer than the five seconds that are usual; what never comes fails all the same.
        Assertions.SetDefaultExpectTimeout(30_000);
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Programs.First(File.Exists), Args = Switches });
    }

    public async Task DisposeAsync()
    {
        await browser!.DisposeAsync();
        playwright!.Dispose();
        await Host.DisposeAsync();
    }

    /// <summary>A page of its own; what its console complains about ends up in <paramref name="complaints"/>.</summary>
    internal async Task<IPage> OpenAsync(Screen screen = Screen.Laptop, bool dark = false, List<string>? complaints = null)
    {
        var (width, height) = screen switch { Screen.Phone => (390, 844), Screen.Projector => (1920, 1080), _ => (1366, 768) };
        var context = await browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Host.Address.ToString(),
            ViewportSize = new ViewportSize { Width = width, Height = height },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
        });
        var page = await context.NewPageAsync();
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                complaints?.Add(message.Text);
            }
        };
        page.PageError += (_, error) => complaints?.Add(error);
        return page;
    }

    internal async Task<IPage> SignInAsync(string role, Screen screen = Screen.Laptop, bool dark = false, List<string>? complaints = null, string language = "en", string arrivesAt = "/analysis$")
    {
        var page = await OpenAsync(screen, dark, complaints);
        var password = File.ReadLines(Path.Combine(Host.DataDirectory, "demo-accounts.txt")).Select(line => line.Split('\t')).First(parts => parts[0] == role)[1];
        await page.GotoAsync($"/{language}/account/sign-in");
        await page.Locator("#Name").FillAsync(role);
        await page.Locator("#Password").FillAsync(password);
        await page.Locator("main button[type=submit]").ClickAsync();
        await page.ArriveAsync(arrivesAt);
        return page;
    }
}

public enum Screen
{
    Phone,
    Laptop,
    Projector,
}

[CollectionDefinition(Name)]
public sealed class BrowserCollection : ICollectionFixture<Browser>
{
    public const string Name = "browser";
}
