using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Cesagram.Benchmarks.Live;

/// <summary>Takes every delivery and remembers which came.</summary>
internal sealed class WebhookReceiver : IAsyncDisposable
{
    private readonly WebApplication application;

    private WebhookReceiver(WebApplication application) => this.application = application;

    /// <summary>By webhook-id: what it was of, and how often it came.</summary>
    public ConcurrentDictionary<string, (string Type, string Warning, int Times)> Received { get; } = new();

    public string Address => application.Urls.First();

    public static async Task<WebhookReceiver> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var receiver = new WebhookReceiver(builder.Build());
        receiver.application.MapPost("/", receiver.TakeAsync);
        await receiver.application.StartAsync();
        return receiver;
    }

    public ValueTask DisposeAsync() => application.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        using var body = await JsonDocument.ParseAsync(context.Request.Body);
        var (type, warning) = (body.RootElement.GetProperty("type").GetString()!, body.RootElement.GetProperty("data").GetProperty("warning").GetString()!);
        Received.AddOrUpdate(context.Request.Headers["webhook-id"].ToString(), (type, warning, 1), (_, before) => before with { Times = before.Times + 1 });
    }
}
