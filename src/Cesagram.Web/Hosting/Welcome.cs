namespace Cesagram.Web.Hosting;

/// <summary>What a person reads on the terminal once a host has started.</summary>
internal static class Welcome
{
    public static async Task WriteAsync(IEnumerable<string> addresses, string? demoDirectory, HostRole role)
    {
        var output = Console.Out;
        if (role == HostRole.Worker)
        {
            await output.WriteLineAsync("Working on queued messages. Ctrl+C ends it.");
            return;
        }

        await output.WriteLineAsync($"Cesagram is at {string.Join(" and ", addresses)} . Ctrl+C ends it.");
        if (demoDirectory is not null)
        {
            await output.WriteLineAsync();
            await output.WriteLineAsync("Demonstration: made-up conversations, and these accounts (user name, password):");
            foreach (var line in await File.ReadAllLinesAsync(Path.Combine(demoDirectory, "demo-accounts.txt")))
            {
                await output.WriteLineAsync("  " + line);
            }

            await output.WriteLineAsync();
            await output.WriteLineAsync($"For 'submit' and the API: export CESAGRAM_API_SECRET=$(cat {Path.Combine(demoDirectory, DemoApiClient.FileName)})");
        }

        await output.FlushAsync();
    }
}
