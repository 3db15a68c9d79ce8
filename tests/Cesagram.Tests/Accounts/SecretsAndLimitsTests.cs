using System.Net;
using Cesagram.Accounts;
using Cesagram.Tests.Hosting;

namespace Cesagram.Tests.Accounts;

/// <summary>A host of its own: its log is read, and its API has a low limit.</summary>
[Collection(HostCollection.Name)]
public class SecretsAndLimitsTests
{
    private static readonly Uri Transcripts = new("/api/transcripts", UriKind.Relative);

    [Fact]
    public async Task Log_OfRequestsWithSecrets_HoldsNoneOfThem()
    {
        var (before, log) = (Console.Error, new StringWriter());
        Console.SetError(TextWriter.Synchronized(log));
        var (password, key) = ($"wrong {Guid.NewGuid():N}", "");
        try
        {
            var host = await RunningHost.StartAsync(new Dictionary<string, string?> { ["Serilog:MinimumLevel:Default"] = "Debug" });
            await ReachAsync(host, $"/en/account/sign-in?token={RunningHost.Secret}");
            await ReachAsync(host, $"/api/transcripts?access_token={RunningHost.Secret}");
            using (var client = host.Api(RunningHost.Secret))
            {
                using var read = await client.GetAsync(Transcripts);
                read.StatusCode.Should().Be(HttpStatusCode.OK);
            }

            using (var client = host.Api(RunningHost.Secret[..^1] + "0"))
            {
                using var refused = await client.GetAsync(Transcripts);
                refused.StatusCode.Should().Be(HttpStatusCode.Unauthorized);
            }

            var account = await People.AddAsync(host, ["Analyst"], AccountsModule.DemoUnit, demo: false);
            using (var visitor = new Visitor(host))
            {
                await visitor.SendAsync("/en/account/sign-in", ("Name", account.UserName!), ("Password", password));
                await visitor.SendAsync("/en/account/sign-in", ("Name", account.UserName!), ("Password", People.Password));
                key = People.KeyOn((await visitor.GetAsync("/en/account/set-up-second-factor")).Page);
                await visitor.SendAsync("/en/account/set-up-second-factor", ("Code", "000000"));
                await visitor.SendAsync("/en/account/set-up-second-factor", ("Code", People.Code(key)));
            }

            await host.DisposeAsync();
        }
        finally
        {
            Console.SetError(before);
        }

        var written = log.ToString();
        written.Should().Contain("\"Level\":\"Information\"", "the log is read at all");
        foreach (var secret in new[] { RunningHost.Secret, RunningHost.Secret[^64..], RunningHost.Secret[^64..^1], password, People.Password, key, key.Replace(" ", "", StringComparison.Ordinal) })
        {
            written.Contains(secret, StringComparison.OrdinalIgnoreCase).Should().BeFalse();
        }
    }

    [Fact]
    public async Task Api_AskedTooOften_RefusesThatClientAloneAndSaysWhenAgain()
    {
        const int Limit = 3;
        var host = await RunningHost.StartAsync(new Dictionary<string, string?> { ["Cesagram:RateLimits:ApiRequestsAMinute"] = $"{Limit}" });
        try
        {
            using var often = host.Api(RunningHost.Secret);
            var statuses = new List<HttpStatusCode>();
            // More than two minutes' worth: a minute may end in between.
            for (var i = 0; i < (2 * Limit) + 1; i++)
            {
                using var answer = await often.GetAsync(Transcripts);
                statuses.Add(answer.StatusCode);
                if (answer.StatusCode == HttpStatusCode.TooManyRequests)
                {
                    answer.Headers.RetryAfter!.Delta.Should().BeGreaterThan(TimeSpan.Zero).And.BeLessThanOrEqualTo(TimeSpan.FromMinutes(1));
                    answer.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
                }
            }

            statuses[..Limit].Should().AllBeEquivalentTo(HttpStatusCode.OK);
            statuses.Should().Contain(HttpStatusCode.TooManyRequests);
            using var other = host.Api(RunningHost.OtherSecret);
            using var its = await other.GetAsync(Transcripts);
            its.StatusCode.Should().Be(HttpStatusCode.OK, "each client has a limit of its own");
        }
        finally
        {
            await host.DisposeAsync();
        }
    }

    private static async Task ReachAsync(RunningHost host, string address)
    {
        using var client = host.Anonymous();
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }
}
