using System.Text.Json;

namespace Cesagram.Tests.Hosting;

/// <summary>What goes wrong is told as problem details, with all security headers, whatever a program asked for.</summary>
[Collection(HostCollection.Name)]
public sealed class ErrorAnswerTests(RunningHost host)
{
    [Theory]
    [InlineData("text/event-stream")]
    [InlineData("text/html")]
    [InlineData("text/csv;q=0.9, image/*")]
    [InlineData("application/json;q=0")]
    [InlineData("application/json")]
    [InlineData("*/*")]
    [InlineData("no media type")]
    [InlineData(null)]
    public async Task Error_OfTheApi_IsProblemDetailsWhateverIsAccepted(string? accept)
    {
        using var client = host.Api(secret: null);
        foreach (var (path, status) in new[] { ("/api/warnings/events", 401), ("/api/nowhere", 404), ("/api/transcripts?secret=" + RunningHost.Secret.Replace('1', '3'), 400) })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
            if (accept is not null)
            {
                request.Headers.TryAddWithoutValidation("Accept", accept);
            }

            using var answer = await client.SendAsync(request);
            await IsProblemAsync(answer, status);
        }
    }

    private static async Task IsProblemAsync(HttpResponseMessage answer, int status)
    {
        ((int)answer.StatusCode).Should().Be(status);
        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        answer.Headers.Contains("Content-Security-Policy").Should().BeTrue();
        answer.Headers.GetValues("X-Content-Type-Options").Should().Equal("nosniff");
        var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
        problem.GetProperty("status").GetInt32().Should().Be(status);
        problem.GetProperty("title").GetString().Should().NotBeNullOrEmpty();
    }
}
