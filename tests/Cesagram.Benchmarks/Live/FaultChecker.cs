using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.FollowConversation;
using Cesagram.ChatAnalysis.RaiseWarning;
using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Cesagram.Benchmarks.Live;

/// <summary>Counts what is there after the faults against what was taken in and against a clean run over the same messages.</summary>
internal sealed class FaultChecker(LivePlatform platform, IReadOnlyList<MadeConversation> conversations, WebhookReceiver receiver, EventFollower events)
{
    private int wrong;

    public async Task<int> CheckAsync()
    {
        // What was connected before the last restart is of no use any more.
        platform.Services.GetRequiredService<NpgsqlDataSource>().Clear();
        platform.Admin.Clear();
        Console.WriteLine("| what | expected | found |");
        Console.WriteLine("|---|---|---|");
        await using var scope = platform.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ChatAnalysisDbContext>();
        await using var transaction = await db.BeginUnitTransactionAsync(platform.Unit);
        await CheckConversationsAsync(db, scope.ServiceProvider.GetRequiredService<TextVault>());
        await CheckWarningsAsync(db);
        await CheckEventsAsync(db);
        Row("entries given up (dead messages)", 0, await platform.CountAsync("select count(*) from queue.dead_messages"));
        return wrong > 0 ? 1 : 0;
    }

    private async Task CheckConversationsAsync(ChatAnalysisDbContext db, TextVault vault)
    {
        var (stored, distinct, same, followed, states) = (0L, 0, 0, 0L, 0);
        foreach (var one in conversations)
        {
            var live = await db.LiveConversations.AsNoTracking().SingleAsync(c => c.TranscriptId == one.Transcript);
            var rows = await db.LiveMessages.AsNoTracking().Where(m => m.TranscriptId == one.Transcript).OrderBy(m => m.Position).ToListAsync();
            using var key = vault.Unwrap(await db.Transcripts.Where(t => t.Id == one.Transcript).Select(t => t.WrappedKey).SingleAsync());
            var messages = rows.ConvertAll(row => StoredLiveMessage.Open(key, row));
            var sent = new MadeConversation(one.Id, one.Of).Next(one.Sent).ConvertAll(StoredLiveMessage.Of);
            stored += messages.Count;
            followed += live.Followed;
            distinct += messages.Select(message => message.Id).Distinct().Count();
            same += messages.SequenceEqual(sent) && live.Messages == messages.Count && live.Followed == messages.Count ? 1 : 0;
            states += IsAsInCleanRun(live, messages, key) ? 1 : 0;
        }

        Row("messages stored", conversations.Sum(one => one.Sent), stored);
        Row("messages stored, different ids", conversations.Sum(one => one.Sent), distinct);
        Row("messages followed", conversations.Sum(one => one.Sent), followed);
        Row("conversations with the messages that were sent, in their order, all followed", conversations.Count, same);
        Row("conversations whose running state is, byte for byte, that of a clean run", conversations.Count, states);
        Row("conversations in the database", conversations.Count, await db.LiveConversations.CountAsync());
    }

    private static bool IsAsInCleanRun(LiveConversation live, List<StoredLiveMessage> messages, TextKey key)
    {
        var state = new LiveState(WarningThresholds.Default.Risk);
        messages.ForEach(message => state.Add(message));
        var clean = new LiveConversation { ExternalKey = [] };
        state.Save(clean, key);
        return key.Open(live.SealedState, LiveState.Place).AsSpan().SequenceEqual(key.Open(clean.SealedState, LiveState.Place)) && live.RecentStages.SequenceEqual(clean.RecentStages)
            && (live.Risk, live.Missing, live.Reach, live.Band) == (clean.Risk, clean.Missing, clean.Reach, clean.Band);
    }

    private async Task CheckWarningsAsync(ChatAnalysisDbContext db)
    {
        var warnings = await db.Warnings.AsNoTracking().ToListAsync();
        var must = conversations.Where(one => one.Of.WarnsAt is not null).ToList();
        Row("warnings", must.Count, warnings.Count);
        Row("conversations that must warn, with exactly one warning", must.Count, must.Count(one => warnings.Count(warning => warning.TranscriptId == one.Transcript) == 1));
        Row("warnings that a webhook brought at least once, under one webhook-id", warnings.Count, warnings.Count(warning => Ids("warning.raised", warning.Id) == 1));
        var rises = await db.WarningEvents.AsNoTracking().Where(e => e.Type == "escalated").ToListAsync();
        Row("rises to urgent that a webhook brought, each under an id of its own", rises.Count, rises.GroupBy(e => e.WarningId).Sum(of => Math.Min(of.Count(), Ids("warning.escalated", of.Key))));
        Row("webhook-ids received", warnings.Count + rises.Count, receiver.Received.Count);
        Row("deliveries that are not marked as delivered", 0, await db.WebhookDeliveries.CountAsync(d => d.Status != WebhookStatus.Delivered));
        LiveBenchmark.Print($"| (deliveries that came more than once, under the same id) | | {receiver.Received.Values.Count(one => one.Times > 1)} |");
    }

    private int Ids(string type, Guid warning) => receiver.Received.Values.Count(one => one.Type == type && one.Warning == $"/api/warnings/{warning}");

    private async Task CheckEventsAsync(ChatAnalysisDbContext db)
    {
        var numbers = await db.WarningEvents.AsNoTracking().OrderBy(e => e.Number).Select(e => e.Number).ToListAsync();
        var last = await db.Set<EventCount>().AsNoTracking().Select(count => count.Last).SingleAsync();
        Row("events, numbered from 1 without a gap", last, numbers.Where((number, at) => number == at + 1).Count());
        var seen = events.Events.Select(one => one.Number).ToList();
        Row("events that the stream brought, in order, each once", last, seen.Where((number, at) => number == at + 1).Count());
        Row("events that the stream brought", last, seen.Count);
    }

    private void Row(string what, long expected, long found)
    {
        wrong += expected == found ? 0 : 1;
        LiveBenchmark.Print($"| {what} | {expected:N0} | {found:N0}{(expected == found ? "" : " (wrong)")} |");
    }
}
