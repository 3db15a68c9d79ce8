using System.Xml;
using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.FetchOutside;
using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Cesagram.KnowledgeHub.ImportRecords;

/// <summary>Fetches a repository's records page by page, up to a number, a size and a time, with pauses in between.</summary>
internal sealed class HarvestRecordsHandler(KnowledgeHubDbContext db, ImportBatches batches, OutsideFetcher fetcher, IOptions<OutsideOptions> options, TimeProvider clock) : IMessageHandler
{
    public const string Kind = "harvest-records";
    public const int MostRecords = 1_000;

    private const int LargestPage = 5_000_000;
    private const int MostBytes = 30_000_000;
    private const int MostWaits = 3;
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongestHarvest = TimeSpan.FromMinutes(10);

    public async Task HandleAsync(LeasedMessage message, CancellationToken cancellationToken)
    {
        var id = message.Read<BatchReference>().BatchId;
        var batch = await db.Set<ImportBatch>().FirstOrDefaultAsync(b => b.Id == id && b.Status == ImportStatus.Harvesting, cancellationToken);
        if (batch?.Harvest is not { } request)
        {
            return;
        }

        var file = new ReadFile([], []);
        try
        {
            await FetchAsync(batch, request, file, cancellationToken);
        }
        catch (FetchException error)
        {
            Say(batch, file, "fetch-" + error.Problem, request.Address);
        }
        catch (XmlException error)
        {
            Say(batch, file, "xml", error.Message);
        }

        await batches.FillAsync(batch, file, cancellationToken);
    }

    public Task GiveUpAsync(LeasedMessage message, CancellationToken cancellationToken)
    {
        var id = message.Read<BatchReference>().BatchId;
        return db.Set<ImportBatch>().Where(b => b.Id == id).ExecuteUpdateAsync(set => set.SetProperty(b => b.Status, ImportStatus.Failed).SetProperty(b => b.Problem, "stopped"), cancellationToken);
    }

    /// <summary>The first address of a harvest; null where it is no web address.</summary>
    internal static Uri? Address(HarvestRequest request, string? token)
    {
        if (!Uri.TryCreate(request.Address, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https") || address.UserInfo.Length > 0)
        {
            return null;
        }

        var query = token is not null
            ? $"verb=ListRecords&resumptionToken={Uri.EscapeDataString(token)}"
            : string.Join('&', new[] { ("verb", "ListRecords"), ("metadataPrefix", "oai_dc"), ("set", request.Set), ("from", request.From), ("until", request.Until) }
                .Where(pair => pair.Item2 is { Length: > 0 }).Select(pair => $"{pair.Item1}={Uri.EscapeDataString(pair.Item2!)}"));
        return new UriBuilder(address) { Query = query, Fragment = "" }.Uri;
    }

    private async Task FetchAsync(ImportBatch batch, HarvestRequest request, ReadFile file, CancellationToken cancellationToken)
    {
        var started = clock.GetTimestamp();
        var bytes = 0;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (string? token = null; ;)
        {
            var answer = await AskAsync(Address(request, token) ?? throw new FetchException(FetchProblem.NotHttp), cancellationToken);
            if (answer.Status != 200)
            {
                Say(batch, file, "status", $"{answer.Status}");
                return;
            }

            bytes += answer.Body.Length;
            using var body = new MemoryStream(answer.Body);
            var page = OaiReader.Read(body);
            if (page.Error is { } error)
            {
                Say(batch, file, error == "noRecordsMatch" ? "none-match" : "oai", $"{error}: {page.Explanation}");
                return;
            }

            var most = Math.Clamp(request.Most, 1, MostRecords);
            file.Records.AddRange(page.Records.Take(most - file.Records.Count));
            await ProgressAsync(batch.Id, file.Records.Count, cancellationToken);
            token = page.Token;
            if (token is null)
            {
                return;
            }

            if (file.Records.Count >= most || bytes >= MostBytes || clock.GetElapsedTime(started) > LongestHarvest || !seen.Add(token))
            {
                file.Notes.Add(new RecordProblem("more-there", $"{file.Records.Count}"));
                return;
            }

            await Task.Delay(options.Value.PauseAtHost, clock, cancellationToken);
        }
    }

    /// <summary>A server that asks to wait is waited for, within reason.</summary>
    private async Task<OutsideAnswer> AskAsync(Uri address, CancellationToken cancellationToken)
    {
        for (var waits = 0; ; waits++)
        {
            var answer = await fetcher.GetAsync(address, LargestPage, cancellationToken);
            if (answer.Status is not (429 or 503) || answer.RetryAfter is not { } wait || wait > LongestWait || waits == MostWaits)
            {
                return answer;
            }

            await Task.Delay(wait > TimeSpan.Zero ? wait : TimeSpan.Zero, clock, cancellationToken);
        }
    }

    private Task<int> ProgressAsync(Guid id, int count, CancellationToken cancellationToken) =>
        db.Set<ImportBatch>().Where(b => b.Id == id).ExecuteUpdateAsync(set => set.SetProperty(b => b.Total, count), cancellationToken);

    /// <summary>What came before the trouble is kept, and the trouble said.</summary>
    private static void Say(ImportBatch batch, ReadFile file, string problem, string detail)
    {
        var shown = detail.Length > 400 ? detail[..400] + "…" : detail;
        (batch.Problem, batch.ProblemDetail) = (problem, shown);
        if (file.Records.Count > 0)
        {
            file.Notes.Add(new RecordProblem("broke-off", shown));
        }
    }
}
