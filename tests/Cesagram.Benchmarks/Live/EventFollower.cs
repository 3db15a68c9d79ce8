using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net.ServerSentEvents;
using System.Text.Json;

namespace Cesagram.Benchmarks.Live;

/// <summary>Reads the unit's event stream and comes back with the last number where it ends.</summary>
internal sealed class EventFollower(HttpClient client) : IAsyncDisposable
{
    private readonly CancellationTokenSource ending = new();
    private readonly TaskCompletionSource begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Task reading = Task.CompletedTask;
    private long last;

    public ConcurrentQueue<(long Number, string Type, Guid Warning, long At)> Events { get; } = [];

    /// <summary>Returns once the stream is open.</summary>
    public Task StartAsync()
    {
        reading = ReadAsync();
        return begun.Task;
    }

    public async ValueTask DisposeAsync()
    {
        await ending.CancelAsync();
        await reading;
        ending.Dispose();
    }

    private async Task ReadAsync()
    {
        while (!ending.IsCancellationRequested)
        {
            try
            {
                await ReadOnceAsync();
            }
            catch (Exception error) when (error is HttpRequestException or OperationCanceledException or IOException)
            {
                await Task.Delay(200, ending.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task ReadOnceAsync()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/api/warnings/events", UriKind.Relative));
        request.Headers.Add("Last-Event-ID", last.ToString(CultureInfo.InvariantCulture));
        using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, ending.Token);
        answer.EnsureSuccessStatusCode();
        await using var stream = await answer.Content.ReadAsStreamAsync(ending.Token);
        await foreach (var item in SseParser.Create(stream).EnumerateAsync(ending.Token))
        {
            begun.TrySetResult();
            if (item.EventType == "alive")
            {
                continue;
            }

            var at = Stopwatch.GetTimestamp();
            last = long.Parse(item.EventId!, CultureInfo.InvariantCulture);
            using var body = JsonDocument.Parse(item.Data);
            Events.Enqueue((last, item.EventType, body.RootElement.GetProperty("id").GetGuid(), at));
        }
    }
}
