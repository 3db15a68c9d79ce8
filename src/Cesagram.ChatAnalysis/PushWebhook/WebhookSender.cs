using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Cesagram.ChatAnalysis.Data;
using Cesagram.OutsideConnections;
using Cesagram.Postgres;
using Microsoft.Extensions.Options;

namespace Cesagram.ChatAnalysis.PushWebhook;

/// <summary>How a try ended.</summary>
/// <param name="Status">What the receiver answered; null: nothing.</param>
/// <param name="Error">One of <see cref="WebhookErrors"/>; null: it was taken.</param>
/// <param name="RetryAfter">How long it wants to be left alone.</param>
internal sealed record WebhookOutcome(int? Status, string? Error, TimeSpan? RetryAfter = null);

/// <summary>
/// Sends one delivery once. A receiver gets a connection of its own each time, whose address is looked at, ends after a time and is read
/// up to a number of bytes; of its answer only the status and Retry-After count.
/// </summary>
internal sealed class WebhookSender : IDisposable
{
    /// <summary>For one try, from looking the name up to the answer's head.</summary>
    public static readonly TimeSpan AnswerLimit = TimeSpan.FromSeconds(15);

    /// <summary>Of all that a receiver sends on a connection.</summary>
    public const int MostBytes = 64 * 1024;

    private readonly TextVault vault;
    private readonly TimeProvider clock;
    private readonly TimeSpan limit;
    private readonly HttpClient client;

    public WebhookSender(WebhookAddresses addresses, TextVault vault, TimeProvider clock)
        : this(addresses, vault, clock, AnswerLimit)
    {
    }

    internal WebhookSender(WebhookAddresses addresses, TextVault vault, TimeProvider clock, TimeSpan limit)
    {
        (this.vault, this.clock, this.limit) = (vault, clock, limit);
        var handler = OutsideHandler.Make(addresses.MayBeAsked, limit);
        handler.PooledConnectionLifetime = TimeSpan.Zero;
        handler.MaxResponseHeadersLength = 16;
        handler.MaxResponseDrainSize = 0;
        handler.PlaintextStreamFilter = (context, _) => ValueTask.FromResult<Stream>(new LimitedStream(context.PlaintextStream, MostBytes));
        client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", "Cesagram-Webhooks/1.0");
        client.DefaultRequestHeaders.ConnectionClose = true;
    }

    /// <summary>Throws only where it is cancelled.</summary>
    public async Task<WebhookOutcome> SendAsync(WebhookEndpoint endpoint, WebhookDelivery delivery, CancellationToken cancellationToken)
    {
        using var end = new CancellationTokenSource(limit, clock);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(end.Token, cancellationToken);
        try
        {
            using var request = Request(endpoint, delivery);
            using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, both.Token);
            return Outcome(answer);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new WebhookOutcome(null, WebhookErrors.Timeout);
        }
        catch (Exception error) when (error is HttpRequestException or IOException)
        {
            return new WebhookOutcome(null, ErrorOf(error));
        }
    }

    public void Dispose() => client.Dispose();

    private HttpRequestMessage Request(WebhookEndpoint endpoint, WebhookDelivery delivery)
    {
        var now = clock.GetUtcNow();
        var body = Encoding.UTF8.GetBytes(delivery.Payload);
        var request = new HttpRequestMessage(HttpMethod.Post, endpoint.Url) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.TryAddWithoutValidation("webhook-id", delivery.MessageId);
        request.Headers.TryAddWithoutValidation("webhook-timestamp", now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));
        request.Headers.TryAddWithoutValidation("webhook-signature", WebhookSecrets.Sign(endpoint, vault, delivery.MessageId, now, body));
        return request;
    }

    private WebhookOutcome Outcome(HttpResponseMessage answer)
    {
        var status = (int)answer.StatusCode;
        var error = status switch
        {
            >= 200 and < 300 => null,
            >= 300 and < 400 => WebhookErrors.Redirect,
            410 => WebhookErrors.Gone,
            _ => WebhookErrors.Status,
        };
        var wanted = status is 429 or 503 ? answer.Headers.RetryAfter : null;
        return new WebhookOutcome(status, error, wanted?.Delta ?? (wanted?.Date is { } date ? date - clock.GetUtcNow() : null));
    }

    private static string ErrorOf(Exception error) => OutsideHandler.ProblemOf(error) switch
    {
        ConnectionProblem.Inside => WebhookErrors.Inside,
        ConnectionProblem.NoSuchHost => WebhookErrors.NoSuchHost,
        ConnectionProblem.NoNetwork => WebhookErrors.NoNetwork,
        ConnectionProblem.Certificate => WebhookErrors.Certificate,
        _ => WebhookErrors.NoAnswer,
    };
}
