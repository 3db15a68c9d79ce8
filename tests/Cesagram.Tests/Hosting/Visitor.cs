using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Cesagram.Tests.Hosting;

/// <summary>Somebody with a browser: keeps cookies, sends forms with their token, and follows no redirect.</summary>
internal sealed class Visitor(HttpClient client) : IDisposable
{
    public Visitor(RunningHost host)
        : this(new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = true }) { BaseAddress = host.Address })
    {
    }

    public async Task<(HttpStatusCode Status, string Page)> GetAsync(string path)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        return (answer.StatusCode, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()));
    }

    /// <summary>Opens the page, fills its form in and sends it.</summary>
    public async Task<(HttpStatusCode Status, string Page)> SendAsync(string path, params (string Name, string Value)[] fields) => await SendAsync(path, path, fields);

    public async Task<(HttpStatusCode Status, string Page)> SendAsync(string page, string path, (string Name, string Value)[] fields)
    {
        var form = await client.GetStringAsync(new Uri(page, UriKind.Relative));
        using var body = new FormUrlEncodedContent([.. fields.Select(field => KeyValuePair.Create(field.Name, field.Value)), new("__RequestVerificationToken", Html.AntiforgeryToken(form))]);
        using var answer = await client.PostAsync(new Uri(path, UriKind.Relative), body);
        return (answer.StatusCode, answer.Headers.Location?.ToString() ?? WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()));
    }

    /// <summary>Asks the API as a page's script does, with the token of a page.</summary>
    public async Task<(HttpStatusCode Status, JsonElement Answer)> CallAsync(HttpMethod method, string path, object body, string? ifMatch = null, string page = "/en/analysis/warnings")
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative)) { Content = JsonContent.Create(body) };
        request.Headers.Add("RequestVerificationToken", Html.AntiforgeryToken(await client.GetStringAsync(new Uri(page, UriKind.Relative))));
        if (ifMatch is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", ifMatch);
        }

        using var answer = await client.SendAsync(request);
        return (answer.StatusCode, await answer.Content.ReadFromJsonAsync<JsonElement>());
    }

    public void Dispose() => client.Dispose();
}
