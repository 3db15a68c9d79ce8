using Cesagram.Accounts;

namespace Cesagram.Web.Hosting;

/// <summary>What a person reads on the terminal once a host has started.</summary>
internal static class Welcome
{
    public static async Task WriteAsync(IEnumerable<string> addresses, string? demoDirectory, HostRole role, string? firstLink)
    {
        var output = Console.Out;
        if (role == HostRole.Worker)
        {
            await output.WriteLineAsync("Working on queued messages. Ctrl+C ends it.");
            return;
        }

        await output.WriteLineAsync($"Cesagram is at {string.Join(" and ", addresses)} . Ctrl+C ends it.");
        if (firstLink is not null)
        {
            await output.WriteLineAsync();
            await output.WriteLineAsync("There is no administrator yet. This link makes the first one; it works once, for 24 hours, and a new start prints a new one:");
            await output.WriteLineAsync($"  {addresses.FirstOrDefault()}{firstLink}");
        }

        if (demoDirectory is not null)
        {
            await output.WriteLineAsync();
            await output.WriteLineAsync("Demonstration: made-up conversations, and these accounts (user name, password):");
            foreach (var line in await File.ReadAllLinesAsync(Path.Combine(demoDirectory, "demo-accounts.txt")))
            {
                await output.WriteLineAsync("  " + line);
            }

            await output.WriteLineAsync();
            await output.WriteLineAsync($"For 'submit' and the API: export CESAGRAM_API_SECRET=$(cat {Path.Combine(demoDirectory, AccountsModule.DemoSecretFile)})");
        }

        await output.FlushAsync();
    }
}
