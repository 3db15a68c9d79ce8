using System.Diagnostics;
using Cesagram.ChatAnalysis.FollowConversation;

namespace Cesagram.Benchmarks.Live;

/// <summary>Messages a second that workers follow from a queue that is full: one message and one entry for each of many conversations that go on.</summary>
internal sealed class ThroughputRun(LivePlatform platform)
{
    private static readonly int[] Processes = [1, 2, 4];

    public async Task<int> RunAsync(int conversations)
    {
        var all = Enumerable.Range(0, conversations).Select(i => new MadeConversation($"c-{i}", MadeConversation.Sample.Ordinary[i % MadeConversation.Sample.Ordinary.Count])).ToList();
        Console.WriteLine("| worker processes | messages | seconds | messages a second | to one process |");
        Console.WriteLine("|---|---|---|---|---|");
        var one = 0.0;
        foreach (var processes in Processes)
        {
            var workers = Enumerable.Range(0, processes).Select(_ => platform.StartWorker(FollowConversationHandler.Kind)).ToList();
            // Twice: the first makes states and warms the workers up.
            await RoundAsync(all);
            var seconds = await RoundAsync(all);
            one = processes == 1 ? conversations / seconds : one;
            LiveBenchmark.Print($"| {processes} | {conversations:N0} | {seconds:F1} | {conversations / seconds:N0} | {conversations / seconds / one:F2} |");
            foreach (var worker in workers)
            {
                await platform.KillAsync(worker);
            }
        }

        return 0;
    }

    private async Task<double> RoundAsync(List<MadeConversation> all)
    {
        // Entries that are to come later, until all are there.
        await platform.ExecuteAsync(
            """
            create or replace function queue.later() returns trigger language plpgsql as $$ begin new.due_at := now() + interval '1 hour'; return new; end $$;
            create or replace trigger zz_later before insert on queue.messages for each row execute function queue.later();
            """);
        await Parallel.ForEachAsync(all, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (one, cancellation) => await platform.WithAsync<ConversationIntake, TakingResult>(
            intake => intake.TakeAsync(platform.Unit, "measure", one.Id, new MessagesBody(LivePlatform.Source, one.Next(1)), cancellation)));
        await platform.ExecuteAsync("drop trigger zz_later on queue.messages");
        await platform.ExecuteAsync("vacuum analyze queue.messages");
        await platform.ExecuteAsync("checkpoint");
        var watch = Stopwatch.StartNew();
        await platform.ExecuteAsync("update queue.messages set due_at = now(); notify cesagram_queue, 'follow-conversation'");
        while (await platform.WaitingAsync() > 0)
        {
            await Task.Delay(20);
        }

        return watch.Elapsed.TotalSeconds;
    }
}
