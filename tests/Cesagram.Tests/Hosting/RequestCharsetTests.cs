using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Cesagram.Tests.Hosting;

/// <summary>Bodies in a charset that cannot be read.</summary>
[Collection(HostCollection.Name)]
public sealed class RequestCharsetTests(RunningHost host)
{
    private const string Nobody = "00000000-0000-0000-0000-000000000001";

    [Theory]
    [InlineData("POST", "/api/transcripts", "application/json; charset=utf-7")]
    [InlineData("POST", "/api/transcripts", "application/json; charset=\"nothing\"")]
    [InlineData("POST", "/api/transcripts", "multipart/form-data; boundary=x; charset=utf-7")]
    [InlineData("POST", $"/api/transcripts/{Nobody}/choices", "application/json; charset=utf-7")]
    [InlineData("POST", "/api/conversations/none/messages", "application/json; charset=utf-7")]
    [InlineData("POST", $"/api/warnings/{Nobody}/decisions", "application/json; charset=utf-7")]
    [InlineData("PUT", $"/api/warnings/{Nobody}/assignment", "application/problem+json; charset=utf-7")]
    public async Task Send_InACharsetThatCannotBeRead_IsRefusedAsUnsupported(string method, string path, string type)
    {
        using var answer = await SendAsync(method, path, type);
        ((int)answer.StatusCode).Should().Be(415);
        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
        problem.GetProperty("detail").GetString().Should().Contain("UTF-8");
    }

    [Theory]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("application/json; charset=\"UTF-8\"")]
    [InlineData("application/json")]
    public async Task Send_InUtf8_IsRead(string type)
    {
        using var answer = await SendAsync("POST", "/api/transcripts", type);
        ((int)answer.StatusCode).Should().Be(400, "the content is missing");
    }

    private async Task<HttpResponseMessage> SendAsync(string method, string path, string type)
    {
        using var client = host.Api();
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(path, UriKind.Relative)) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes("{}")) };
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        return await client.SendAsync(request);
    }
}
