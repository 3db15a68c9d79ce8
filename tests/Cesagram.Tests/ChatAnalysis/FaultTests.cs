using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.EraseTranscript;
using Cesagram.Postgres;
using Cesagram.Tests.Hosting;
using Cesagram.Web.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cesagram.Tests.ChatAnalysis;

/// <summary>Hosts that are killed and databases that go away: nothing is lost and nothing is done twice. Each has a host of its own.</summary>
public sealed class FaultTests : IDisposable
{
    private readonly string data = TestFolder.Make();

    public void Dispose() => TestFolder.Delete(data);

    [Fact]
    public async Task KillHost_WhileItScores_TheNextOneScoresOnceAndLosesNothing()
    {
        // About a second of work, so that the kill falls into it.
        var chat = string.Concat(Enumerable.Range(0, 120_000).Select(i => $"24/03/2024, {i / 60 % 24:00}:{i % 60:00} - {(i % 2 == 0 ? "Anna" : "Mira")}: we talk about the school trip on day {i} and about the weather\n"));
        string id;
        using (var process = Start(out var address))
        {
            // The process makes the demo client before it says where it is; the tests' own are not there yet.
            using var client = Client(await address, DemoSecret());
            using var answer = await Submitting.PostAsync(client, chat);
            id = (await answer.Content.ReadFromJsonAsync<JsonElement>()).Id();
            process.Kill();
            await process.WaitForExitAsync();
        }

        await using var host = await CesagramHost.BuildAsync(RunningHost.Settings(data), CancellationToken.None);
        await host.StartAsync(CancellationToken.None);
        using var next = Client(new Uri(host.Addresses.First()), DemoSecret());
        var transcript = await Submitting.WaitAsync(next, new Uri($"/api/transcripts/{id}", UriKind.Relative));
        transcript.GetProperty("status").GetString().Should().Be("scored");
        transcript.GetProperty("conversations").GetArrayLength().Should().Be(1);
        transcript.GetProperty("conversations")[0].GetProperty("messages").GetInt32().Should().Be(120_000);
    }

    [Fact]
    public async Task StopPostgres_ForAWhile_RequestsSaySoAndTheQueueGoesOnByItself()
    {
        await using var host = await CesagramHost.BuildAsync(RunningHost.Settings(data), CancellationToken.None);
        await host.StartAsync(CancellationToken.None);
        await RunningHost.AddClientsAsync(host);
        using var client = Client(new Uri(host.Addresses.First()));
        await Submitting.SubmitAsync(client, Submitting.Chat());
        var server = Path.Combine(data, "postgres", "data");
        var options = Control(server, "stop", "-m", "immediate");
        using (var answer = await client.GetAsync(new Uri("/api/transcripts", UriKind.Relative)))
        {
            answer.StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable);
            answer.Headers.RetryAfter.Should().NotBeNull();
            (await Submitting.ProblemAsync(answer)).GetProperty("detail").GetString().Should().Contain("database");
        }

        // Help needs no database and must be there whatever happens.
        (await client.GetStringAsync(new Uri("/lt/help?country=LT", UriKind.Relative))).Should().Contain("tel:116000");

        await Task.Delay(3000);
        Control(server, "start", "-w", "-l", "/dev/null", "-o", options);
        (await Submitting.SubmitAsync(client, Submitting.Chat())).GetProperty("status").GetString().Should().Be("scored");
    }

    [Fact]
    public async Task Retention_WhenOver_ErasesTextReportAndKeyAndKeepsCustody()
    {
        await using var host = await CesagramHost.BuildAsync(RunningHost.Settings(data), CancellationToken.None);
        await host.StartAsync(CancellationToken.None);
        await RunningHost.AddClientsAsync(host);
        using var client = Client(new Uri(host.Addresses.First()));
        var transcript = await Submitting.SubmitAsync(client, Submitting.Chat());
        var id = Guid.Parse(transcript.Id());
        await using (var scope = host.Services.CreateAsyncScope())
        {
            // The erasing message is there, due the day after the retention; a test brings the day forward.
            var db = scope.ServiceProvider.GetRequiredService<ChatAnalysisDbContext>();
            var moved = await db.Database.ExecuteSqlAsync(
                $"update queue.messages set due_at = now() where kind = {EraseTranscriptHandler.Kind} and payload->>'transcriptId' = {transcript.Id()}");
            moved.Should().Be(1);
        }

        JsonElement now;
        var patience = Stopwatch.StartNew();
        do
        {
            await Task.Delay(200);
            now = await client.GetFromJsonAsync<JsonElement>(new Uri($"/api/transcripts/{id}", UriKind.Relative));
        }
        while (now.GetProperty("status").GetString() != "erased" && patience.Elapsed < TimeSpan.FromSeconds(30));
        now.GetProperty("status").GetString().Should().Be("erased");
        now.GetProperty("fileName").ValueKind.Should().Be(JsonValueKind.Null);
        now.GetProperty("sha256").GetString().Should().Be(transcript.GetProperty("sha256").GetString());
        now.GetProperty("submittedBy").GetString().Should().Be("api:test");
        await using var check = host.Services.CreateAsyncScope();
        var after = check.ServiceProvider.GetRequiredService<ChatAnalysisDbContext>();
        // The key goes first, in a transaction of its own; the rows follow.
        await Waiting.UntilAsync(async () =>
        {
            await using var look = await after.BeginUnitTransactionAsync(Cesagram.Accounts.AccountsModule.DemoUnit);
            return !await after.Chunks.AnyAsync(c => c.TranscriptId == id);
        });
        await using var transaction = await after.BeginUnitTransactionAsync(Cesagram.Accounts.AccountsModule.DemoUnit);
        (await after.Chunks.CountAsync(c => c.TranscriptId == id)).Should().Be(0);
        (await after.Conversations.CountAsync(c => c.TranscriptId == id)).Should().Be(0);
        (await after.Transcripts.SingleAsync(t => t.Id == id)).WrappedKey.Should().BeEmpty();
    }

    [Fact]
    public async Task Start_WhileAnotherHostRuns_EndsWithOneSentence()
    {
        using var first = Start(out var address);
        await address;
        var (code, output, error) = await Cli.RunAsync("--data", data, "--urls", "http://127.0.0.1:0");
        code.Should().Be(1);
        error.Trim().Split('\n').Should().ContainSingle().Which.Should().StartWith("cesagram: Another host is running on");
        output.Should().BeEmpty();
        first.Kill();
        await first.WaitForExitAsync();
    }

    [Fact]
    public async Task Start_OnATakenPort_EndsWithOneSentence()
    {
        using var taken = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var (code, _, error) = await Cli.RunAsync("--data", data, "--urls", $"http://127.0.0.1:{((IPEndPoint)taken.LocalEndpoint).Port}");
        code.Should().Be(1);
        error.Trim().Split('\n')[^1].Should().StartWith("cesagram: ").And.Contain("--urls");
    }

    private Process Start(out Task<Uri> address)
    {
        var start = Cli.Info("--data", data, "--urls", "http://127.0.0.1:0");
        foreach (var (key, value) in RunningHost.Settings(data).Overrides)
        {
            start.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        var process = Process.Start(start)!;
        _ = process.StandardError.ReadToEndAsync();
        address = Task.Run(async () =>
        {
            while (await process.StandardOutput.ReadLineAsync() is { } line)
            {
                if (line.StartsWith("Cesagram is at ", StringComparison.Ordinal))
                {
                    return new Uri(line.Split(' ')[3]);
                }
            }

            throw new InvalidOperationException("The host did not start.");
        });
        return process;
    }

    private string DemoSecret() => File.ReadAllText(Path.Combine(data, Cesagram.Accounts.AccountsModule.DemoSecretFile)).Trim();

    private static HttpClient Client(Uri address, string secret = RunningHost.Secret) => new() { BaseAddress = address, DefaultRequestHeaders = { { "Authorization", "Bearer " + secret } } };

    /// <summary>Runs pg_ctl as the account that owns the folder; returns the options that the server was started with.</summary>
    private static string Control(string server, params string[] arguments)
    {
        var options = File.ReadAllLines(Path.Combine(server, "postmaster.opts"))[0];
        options = options[(options.IndexOf(' ', StringComparison.Ordinal) + 1)..].Replace($"\"-D\" \"{server}\"", "", StringComparison.Ordinal).Replace('"', ' ');
        var program = Directory.GetFiles("/usr/lib/postgresql", "pg_ctl", SearchOption.AllDirectories).Order().Last();
        var start = new ProcessStartInfo(program) { WorkingDirectory = "/", RedirectStandardOutput = true };
        if (Environment.IsPrivilegedProcess)
        {
            start.UserName = "postgres";
        }

        foreach (var argument in (string[])["-D", server, "-s", .. arguments])
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        process.WaitForExit(30_000).Should().BeTrue();
        return options;
    }
}
