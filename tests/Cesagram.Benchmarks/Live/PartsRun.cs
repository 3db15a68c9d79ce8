using System.Collections.Concurrent;
using System.Diagnostics;
using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.FollowConversation;
using Cesagram.ChatAnalysis.RaiseWarning;
using Cesagram.Postgres;
using Cesagram.Postgres.Queue;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cesagram.Benchmarks.Live;

/// <summary>Where the time of taking a message in and of following it goes: one after the other, without HTTP.</summary>
internal sealed class PartsRun(LivePlatform platform) : IDisposable
{
    private const int Times = 400;

    private readonly ConcurrentDictionary<string, (int Count, double Milliseconds)> commands = new();
    private ActivityListener? listener;

    public async Task<int> RunAsync()
    {
        Pure();
        var conversations = Enumerable.Range(0, 50).Select(i => new MadeConversation($"c-{i}", MadeConversation.Sample.Ordinary[i % MadeConversation.Sample.Ordinary.Count])).ToList();
        var store = platform.Services.GetRequiredService<MessageStore>();
        Task TakeAsync(MadeConversation one) => platform.WithAsync<ConversationIntake, TakingResult>(intake => intake.TakeAsync(platform.Unit, "measure", one.Id, new MessagesBody(LivePlatform.Source, one.Next(1)), default));
        async Task FollowAsync()
        {
            var leased = await store.LeaseAsync(FollowConversationHandler.Kind, 1, TimeSpan.FromMinutes(1), default);
            await platform.WithAsync<FollowConversationHandler, int>(async handler =>
            {
                await handler.HandleAsync(leased[0], default);
                return 0;
            });
        }

        foreach (var one in conversations.Concat(conversations).Concat(conversations))
        {
            await TakeAsync(one);
            await FollowAsync();
        }

        listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Npgsql",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity => commands.AddOrUpdate(Label(activity), (1, activity.Duration.TotalMilliseconds), (_, before) => (before.Count + 1, before.Milliseconds + activity.Duration.TotalMilliseconds)),
        };
        ActivitySource.AddActivityListener(listener);
        Console.WriteLine();
        Console.WriteLine("| step | ms | statements | of it ms in statements |");
        Console.WriteLine("|---|---|---|---|");
        await StepAsync("an empty transaction of a unit", async _ => await platform.WithAsync<ChatAnalysisDbContext, int>(async db =>
        {
            await using var transaction = await db.BeginUnitTransactionAsync(platform.Unit);
            await transaction.CommitAsync();
            return 0;
        }));
        await StepAsync("taking a message in", i => TakeAsync(conversations[i % conversations.Count]));
        await StepAsync("leasing its entry and following it (the first of each conversation reads all)", _ => FollowAsync());
        await platform.ExecuteAsync("delete from queue.messages");
        foreach (var one in conversations)
        {
            await TakeAsync(one);
        }

        await StepAsync("leasing its entry and following one message", _ => FollowAsync(), conversations.Count);
        return 0;
    }

    public void Dispose() => listener?.Dispose();

    private static string Label(Activity activity) => activity.GetTagItem("db.query.text") as string ?? activity.GetTagItem("db.statement") as string ?? activity.DisplayName;

    private async Task StepAsync(string what, Func<int, Task> step, int times = Times)
    {
        commands.Clear();
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < times; i++)
        {
            await step(i);
        }

        var each = watch.Elapsed.TotalMilliseconds / times;
        LiveBenchmark.Print($"| {what} | {each:F2} | {(double)commands.Values.Sum(one => one.Count) / times:F1} | {commands.Values.Sum(one => one.Milliseconds) / times:F2} |");
        foreach (var (sql, (count, milliseconds)) in commands.OrderByDescending(one => one.Value.Milliseconds))
        {
            LiveBenchmark.Say($"  {(double)count / times:F2} times {milliseconds / count:F2} ms: {string.Join(' ', sql.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))[..Math.Min(110, string.Join(' ', sql.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Length)]}");
        }
    }

    private void Pure()
    {
        var vault = platform.Services.GetRequiredService<TextVault>();
        var (key, wrapped) = vault.NewKey();
        using var own = key;
        using var index = new BlindIndex(own);
        var limits = WarningThresholds.Default.Risk;
        var message = StoredLiveMessage.Of(new MadeConversation("c", MadeConversation.Sample.Ordinary[0]).Next());
        var state = new LiveState(limits);
        state.Add(message);
        var live = new LiveConversation { ExternalKey = [], Followed = 1, Messages = 1 };
        state.Save(live, own);
        var row = new LiveMessage { MessageKey = new byte[16], Digest = new byte[16], Sealed = message.Seal(own, new byte[16]) };
        Console.WriteLine("| piece | microseconds | bytes |");
        Console.WriteLine("|---|---|---|");
        Piece("a follower is made", () => GC.KeepAlive(new LiveState(limits)));
        Piece("a state is opened and taken up", () => new LiveState(limits).Restore(live, own));
        Piece("a message is read", () => state.Add(message));
        Piece("a state is sealed", () => state.Save(live, own));
        Piece("a wrapped key is opened", () => vault.Unwrap(wrapped).Dispose());
        Piece("a look-up hash", () => index.HashOf("an id of a message"));
        Piece("a message is sealed", () => message.Seal(own, row.MessageKey));
        Piece("a message is opened", () => StoredLiveMessage.Open(own, row));
    }

    private static void Piece(string what, Action piece)
    {
        const int rounds = 5000;
        for (var i = 0; i < rounds; i++)
        {
            piece();
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < rounds; i++)
        {
            piece();
        }

        LiveBenchmark.Print($"| {what} | {watch.Elapsed.TotalMicroseconds / rounds:F1} | {(GC.GetAllocatedBytesForCurrentThread() - before) / rounds:N0} |");
    }
}
