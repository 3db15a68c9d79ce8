using System.Net;

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

    public void Dispose() => client.Dispose();
}
