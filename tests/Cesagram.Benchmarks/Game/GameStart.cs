using System.Diagnostics;
using System.Globalization;
using Microsoft.Playwright;

namespace Cesagram.Benchmarks.Game;

/// <summary>
/// What an old phone on a slow line waits for: bytes as they come over the line and seconds, from an empty browser,
/// at 400 kbit/s with 400 ms delay and a processor slowed four times (Chromium's own throttling).
/// </summary>
internal static class GameStart
{
    private const int BytesASecond = 400_000 / 8;
    private const int Delay = 400;
    private const int Slower = 4;
    private const double MostSeconds = 10;
    private static readonly string[] Programs = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
    private static readonly string[] Languages = ["en", "el", "lt"];
    private static readonly string[] Districts = ["arcade", "studio", "park", "station"];

    public static async Task<int> RunAsync(string address)
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Programs.First(File.Exists), Args = ["--no-sandbox", "--disable-gpu"] });
        var passed = true;
        Console.WriteLine("| from an empty browser | seconds | KB over the line | limit KB |");
        Console.WriteLine("|---|---|---|---|");
        foreach (var language in Languages)
        {
            await using var visit = await Visit.OpenAsync(browser, $"{address}/{language}/cesagramville");
            passed &= await visit.RowAsync($"{language}: the first screen can be used", () => visit.Page.Locator(".start .button").WaitForAsync(), 200, MostSeconds);
            passed &= await visit.RowAsync($"{language}: a story's first message", () => visit.GoAsync("story/too-many-questions", ".log li"), 200, MostSeconds);
            passed &= await visit.RowAsync($"{language}: the town", () => visit.GoAsync("town", ".places a"), 500);
            foreach (var district in Districts)
            {
                passed &= await visit.RowAsync($"{language}: {district}", () => visit.GoAsync($"district/{district}", ".skills"), 300, sinceLast: true);
            }
        }

        return passed ? 0 : 1;
    }

    private sealed class Visit : IAsyncDisposable
    {
        private readonly IBrowserContext context;
        private readonly Stopwatch clock = new();
        private double bytes;
        private double bytesBefore;

        private Visit(IBrowserContext context, IPage page)
        {
            this.context = context;
            Page = page;
        }

        public IPage Page { get; }

        public static async Task<Visit> OpenAsync(IBrowser browser, string address)
        {
            var context = await browser.NewContextAsync(new()
            {
                ViewportSize = new() { Width = 390, Height = 844 },
                // What it fetches in pauses, for days without a network, is neither slowed nor counted by the page's throttling.
                ServiceWorkers = ServiceWorkerPolicy.Block,
            });
            var page = await context.NewPageAsync();
            var visit = new Visit(context, page);
            var devTools = await context.NewCDPSessionAsync(page);
            await devTools.SendAsync("Network.enable");
            await devTools.SendAsync("Network.emulateNetworkConditions", new()
            {
                ["offline"] = false, ["latency"] = Delay, ["downloadThroughput"] = BytesASecond, ["uploadThroughput"] = BytesASecond,
            });
            await devTools.SendAsync("Emulation.setCPUThrottlingRate", new() { ["rate"] = Slower });
            devTools.Event("Network.loadingFinished").OnEvent += (_, data) => visit.bytes += data!.Value.GetProperty("encodedDataLength").GetDouble();
            visit.clock.Start();
            await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.Commit });
            return visit;
        }

        public async Task GoAsync(string screen, string until)
        {
            await Page.EvaluateAsync("screen => { location.hash = '#/' + screen; }", screen);
            await Page.Locator($"#screen[data-address='#/{screen}'] {until}").First.WaitForAsync(new() { Timeout = 60_000 });
        }

        public async Task<bool> RowAsync(string what, Func<Task> arrive, int mostKilobytes, double mostSeconds = double.MaxValue, bool sinceLast = false)
        {
            await arrive();
            var seconds = clock.Elapsed.TotalSeconds;
            var kilobytes = (bytes - (sinceLast ? bytesBefore : 0)) / 1000;
            bytesBefore = bytes;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {what}{(sinceLast ? ", more" : "")} | {seconds:F1} | {kilobytes:F0} | {mostKilobytes} |"));
            return kilobytes <= mostKilobytes && seconds <= mostSeconds;
        }

        public async ValueTask DisposeAsync() => await context.DisposeAsync();
    }
}
