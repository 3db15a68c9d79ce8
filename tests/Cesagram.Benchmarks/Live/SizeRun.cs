using System.Diagnostics;
using Cesagram.ChatAnalysis.FollowConversation;
using Cesagram.ChatAnalysis.KeepSources;
using Cesagram.ChatAnalysis.SearchCases;
using Cesagram.ChatAnalysis.WorkWarnings;

namespace Cesagram.Benchmarks.Live;

/// <summary>How long people wait for the work list and for a conversation they look for, where millions of messages lie.</summary>
internal sealed class SizeRun(LivePlatform platform)
{
    private const int Rounds = 200;
    private const int WarmUp = 20;
    private const int Page = 50;
    private const double MostMilliseconds = 100;
    private const int ConversationsACase = 20;
    private const string Reader = "api:measure";

    public async Task<int> RunAsync(int messages)
    {
        var conversations = Math.Max(messages / SizeFill.MessagesEach, 1000);
        await new SizeFill(platform).FillAsync(conversations);
        var cases = conversations / ConversationsACase;
        await new CaseFill(platform).FillAsync(cases);
        var size = await platform.CountAsync("select pg_database_size(current_database()) >> 20");
        var table = await platform.CountAsync("select pg_total_relation_size('chat_analysis.live_messages') >> 20");
        var warnings = await platform.CountAsync("select count(*) from chat_analysis.warnings");
        LiveBenchmark.Print($"{(long)conversations * SizeFill.MessagesEach:N0} messages in {conversations:N0} conversations, {warnings:N0} warnings, {cases:N0} cases with {cases * CaseFill.PeopleEach:N0} people; database {size:N0} MB, messages with their indexes {table:N0} MB");
        Console.WriteLine();
        Console.WriteLine("| asked | rows | p50 ms | p95 ms | slowest ms |");
        Console.WriteLine("|---|---|---|---|---|");
        var random = new Random(11);
        var worst = 0.0;
        worst = Math.Max(worst, await MeasureAsync("work list, first page", _ => ListAsync(new WarningChoice(), null)));
        foreach (var (name, choice) in ((string, WarningChoice)[])[
            ("urgent ones", new WarningChoice(Band: "urgent")), ("signs of going missing", new WarningChoice(Band: "missing")), ("assigned to me", new WarningChoice(Assigned: "me")),
            ("of one source, in Greek", new WarningChoice(Source: LivePlatform.Source, Language: "el")), ("for a second reading", new WarningChoice("second")),
            ("decided, nobody's, in Lithuanian", new WarningChoice("decided", Assigned: "nobody", Language: "lt")), ("all, of files (there are none)", new WarningChoice("all", Source: WarningChoice.Files))])
        {
            worst = Math.Max(worst, await MeasureAsync($"first page, {name}", _ => ListAsync(choice, null)));
        }

        var cursors = await CursorsAsync();
        worst = Math.Max(worst, await MeasureAsync("a later page by its cursor", _ => ListAsync(new WarningChoice(), cursors.Count == 0 ? null : cursors[random.Next(cursors.Count)])));
        worst = Math.Max(worst, await MeasureAsync("numbers above the list", async _ => (await platform.WithAsync<WarningReader, WarningCounts>(reader => reader.CountAsync(platform.Unit, Reader, default))).Open));
        worst = Math.Max(worst, await MeasureAsync("conversation by its sender's id", _ => FindAsync(SizeFill.Name(random.Next(conversations)), 1)));
        worst = Math.Max(worst, await MeasureAsync("conversation that is not there", i => FindAsync($"none-{i}", 0)));
        foreach (var (name, asked, expected) in ((string, Func<int, string>, int)[])[
            ("reference", _ => CaseFill.Reference(random.Next(cases)), 1), ("a person's telephone number", _ => CaseFill.Phone(random.Next(cases * CaseFill.PeopleEach)), 1),
            ("a person's name", _ => CaseFill.Name(random.Next(cases * CaseFill.PeopleEach)), 1), ("a name that nobody has", i => $"nobody{i} nowhere{i}", 0)])
        {
            worst = Math.Max(worst, await MeasureAsync($"case by {name}", i => SearchAsync(asked(i), expected)));
        }

        var limitless = await MeasureAsync("(no limit) a message of a conversation that is there is taken in", i => TakeAsync(SizeFill.Name(random.Next(conversations)), i));
        LiveBenchmark.Say($"worst p95 with a limit: {worst:F1} ms of {MostMilliseconds}; taking in: {limitless:F1} ms");
        return worst > MostMilliseconds ? 1 : 0;
    }

    private static async Task<double> MeasureAsync(string what, Func<int, Task<int>> ask)
    {
        var (times, rows) = (new List<double>(), 0);
        for (var i = -WarmUp; i < Rounds; i++)
        {
            var begun = Stopwatch.GetTimestamp();
            rows = await ask(i);
            if (i >= 0)
            {
                times.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
            }
        }

        var p95 = LiveBenchmark.Percentile(times, 0.95);
        LiveBenchmark.Print($"| {what} | {rows:N0} | {LiveBenchmark.Percentile(times, 0.5):F1} | {p95:F1} | {times.Max():F1} |");
        return p95;
    }

    private async Task<int> ListAsync(WarningChoice choice, Guid? after) =>
        (await platform.WithAsync<WarningReader, WarningPage?>(reader => reader.ListAsync(platform.Unit, Reader, choice, after, Page, default)))!.Warnings.Count;

    private async Task<int> FindAsync(string conversation, int expected)
    {
        var found = await platform.WithAsync<SourceKeeper, IReadOnlyList<Guid>>(keeper => keeper.FindConversationAsync(platform.Unit, conversation, default));
        return found.Count == expected ? found.Count : throw new InvalidOperationException($"{found.Count} conversations were found instead of {expected}.");
    }

    private async Task<int> SearchAsync(string asked, int expected)
    {
        var found = await platform.WithAsync<CaseSearch, IReadOnlyList<Guid>>(search => search.FindAsync(platform.Unit, asked, Reader, default));
        return found.Count == expected ? found.Count : throw new InvalidOperationException($"{found.Count} cases were found instead of {expected}.");
    }

    private async Task<int> TakeAsync(string conversation, int number)
    {
        var body = new MessagesBody(LivePlatform.Source, [new MessageBody($"new-{number}-{Guid.NewGuid():N}", "a", "A message of a usual length, neither long nor short.", null, null)]);
        return await platform.WithAsync<ConversationIntake, TakingResult>(intake => intake.TakeAsync(platform.Unit, "measure", conversation, body, default)) is TakingResult.Taken taken ? taken.Messages.Accepted : 0;
    }

    /// <summary>Where each page of the whole list begins.</summary>
    private async Task<List<Guid>> CursorsAsync()
    {
        var cursors = new List<Guid>();
        Guid? after = null;
        while (true)
        {
            var page = await platform.WithAsync<WarningReader, WarningPage?>(reader => reader.ListAsync(platform.Unit, Reader, new WarningChoice(), after, Page, default));
            if (!Guid.TryParse(page!.Next, out var next))
            {
                return cursors;
            }

            cursors.Add(next);
            after = next;
        }
    }
}
