using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Cesagram.Tests.ChatAnalysis.Webhooks;

/// <summary>What a receiver got.</summary>
internal sealed record ReceivedMessage(string Id, string Timestamp, string Signature, string? ContentType, byte[] Body, bool HasCookies);

/// <summary>A real HTTP server on loopback that answers as a test wants.</summary>
internal sealed class WebhookReceiver : IAsyncDisposable
{
    private readonly WebApplication server;

    private WebhookReceiver(WebApplication server) => this.server = server;

    public ConcurrentQueue<ReceivedMessage> Received { get; } = new();

    /// <summary>How it answers; 204 if not set.</summary>
    public Func<HttpContext, Task> Answer { get; set; } = context =>
    {
        context.Response.StatusCode = 204;
        return Task.CompletedTask;
    };

    public string Url => server.Urls.First() + "/hooks";

    public static async Task<WebhookReceiver> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var receiver = new WebhookReceiver(builder.Build());
        receiver.server.MapPost("/hooks", receiver.TakeAsync);
        await receiver.server.StartAsync();
        return receiver;
    }

    public Func<HttpContext, Task> Status(int status, params (string Name, string Value)[] headers) => Answer = context =>
    {
        context.Response.StatusCode = status;
        foreach (var (name, value) in headers)
        {
            context.Response.Headers[name] = value;
        }

        return Task.CompletedTask;
    };

    public async ValueTask DisposeAsync() => await server.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        string Header(string name) => context.Request.Headers[name].ToString();
        Received.Enqueue(new ReceivedMessage(Header("webhook-id"), Header("webhook-timestamp"), Header("webhook-signature"), context.Request.ContentType, body.ToArray(), context.Request.Headers.Cookie.Count > 0));
        await Answer(context);
    }
}
