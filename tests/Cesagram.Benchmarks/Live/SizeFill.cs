using System.Diagnostics;
using System.Globalization;
using Cesagram.ChatAnalysis.FollowConversation;
using Cesagram.ChatAnalysis.KeepSources;
using Cesagram.Postgres;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using NpgsqlTypes;

namespace Cesagram.Benchmarks.Live;

/// <summary>
/// Fills the database with conversations of a hundred messages each, warnings for eight of a hundred. Transcripts, their names and the look-up keys are really
/// sealed; the messages' texts are bytes that nobody opens.
/// </summary>
internal sealed class SizeFill(LivePlatform platform)
{
    public const int MessagesEach = 100;
    private const int Parts = 20;

    private static readonly string[] Languages = ["en", "fr", "nl", "el", "it", "lt"];

    public static string Name(int number) => string.Create(CultureInfo.InvariantCulture, $"conversation-{number}");

    public async Task FillAsync(int conversations)
    {
        var watch = Stopwatch.StartNew();
        await using var connection = await platform.Admin.OpenConnectionAsync();
        // The made rows keep to the foreign keys; checking each of millions would take most of the time.
        await ExecuteAsync(connection, "set session_replication_role = replica");
        var ids = await TranscriptsAsync(connection, conversations);
        await ConversationsAsync(connection, ids);
        await WarningsAsync(connection, ids);
        for (var part = 0; part < Parts; part++)
        {
            await ExecuteAsync(connection, string.Create(CultureInfo.InvariantCulture,
                $"""
                insert into chat_analysis.live_messages ("TranscriptId", "Position", "UnitId", "MessageKey", "Digest", "At", "Sealed")
                select c."TranscriptId", g, c."UnitId", decode(md5(c.n || 'id' || g), 'hex'), decode(md5(c.n || 'text' || g), 'hex'), now() - interval '1 day' + g * interval '1 minute', decode(repeat(md5(c.n || '.' || g), 10), 'hex')
                from (select *, row_number() over (order by "TranscriptId") - 1 as n from chat_analysis.live_conversations) c cross join generate_series(0, {MessagesEach - 1}) g
                where c.n % {Parts} = {part}
                """));
            LiveBenchmark.Say($"{(long)conversations * MessagesEach * (part + 1) / Parts:N0} messages are there after {watch.Elapsed.TotalSeconds:F0} s");
        }

        foreach (var table in (string[])["transcripts", "live_conversations", "live_messages", "warnings"])
        {
            await ExecuteAsync(connection, $"vacuum analyze chat_analysis.{table}");
        }

        await ExecuteAsync(connection, "checkpoint");
    }

    private async Task<Guid[]> TranscriptsAsync(NpgsqlConnection connection, int conversations)
    {
        var vault = platform.Services.GetRequiredService<TextVault>();
        var ids = new Guid[conversations];
        var start = DateTimeOffset.UtcNow.AddDays(-20);
        await using var copy = await connection.BeginBinaryImportAsync(
            """copy chat_analysis.transcripts ("Id", "UnitId", "SubmittedBy", "Channel", "SubmittedAt", "LegalBasis", "Purpose", "RetainUntil", "Bytes", "SealedFileName", "WrappedKey", "Format", "Status") from stdin binary""");
        for (var i = 0; i < conversations; i++)
        {
            var at = start.AddSeconds(i);
            ids[i] = Guid.CreateVersion7(at);
            var (key, wrapped) = vault.NewKey();
            using (key)
            {
                await copy.StartRowAsync();
                await copy.WriteAsync(ids[i]);
                await copy.WriteAsync(platform.Unit);
                await copy.WriteAsync("measure");
                await copy.WriteAsync("Live");
                await copy.WriteAsync(at, NpgsqlDbType.TimestampTz);
                await copy.WriteAsync("vital-interests");
                await copy.WriteAsync("suspected-grooming");
                await copy.WriteAsync(DateOnly.FromDateTime(at.UtcDateTime).AddDays(60));
                await copy.WriteAsync(0L);
                await copy.WriteAsync(key.SealText($"Platform: {Name(i)}", "file name"));
                await copy.WriteAsync(wrapped);
                await copy.WriteAsync("live");
                await copy.WriteAsync("Live");
            }
        }

        await copy.CompleteAsync();
        return ids;
    }

    private async Task ConversationsAsync(NpgsqlConnection connection, Guid[] ids)
    {
        var source = (await platform.WithAsync<SourceKeeper, ChatAnalysis.Data.ConversationSource?>(keeper => keeper.FindAsync(platform.Unit, LivePlatform.Source, default)))!;
        using var senders = new SenderIds(platform.Services.GetRequiredService<TextVault>(), source.WrappedKey);
        await using var copy = await connection.BeginBinaryImportAsync(
            """
            copy chat_analysis.live_conversations ("TranscriptId", "UnitId", "SourceId", "ExternalKey", "Messages", "Followed", "Reported", "LastReceivedAt", "Late", "LateSettled",
              "ReportPending", "SealedState", "RecentStages", "Risk", "Missing", "Reach", "Band") from stdin binary
            """);
        for (var i = 0; i < ids.Length; i++)
        {
            await copy.StartRowAsync();
            await copy.WriteAsync(ids[i]);
            await copy.WriteAsync(platform.Unit);
            await copy.WriteAsync(source.Id);
            await copy.WriteAsync(senders.OfConversation(Name(i)));
            foreach (var count in (int[])[MessagesEach, MessagesEach, 0])
            {
                await copy.WriteAsync(count);
            }

            await copy.WriteAsync(DateTimeOffset.UtcNow.AddSeconds(-i), NpgsqlDbType.TimestampTz);
            await copy.WriteAsync(0);
            await copy.WriteAsync(0);
            await copy.WriteAsync(false);
            await copy.WriteAsync(new byte[ChatState]);
            await copy.WriteAsync(Array.Empty<int>());
            await copy.WriteAsync(0.1);
            await copy.WriteAsync(0.0);
            await copy.WriteAsync(0.1);
            await copy.WriteAsync("none");
        }

        await copy.CompleteAsync();
    }

    private static int ChatState => Linguistics.ConversationFollower.StateSize + 64;

    private async Task WarningsAsync(NpgsqlConnection connection, Guid[] ids)
    {
        var random = new Random(7);
        var source = await platform.WithAsync<SourceKeeper, ChatAnalysis.Data.ConversationSource?>(keeper => keeper.FindAsync(platform.Unit, LivePlatform.Source, default));
        await using var copy = await connection.BeginBinaryImportAsync(
            """
            copy chat_analysis.warnings ("Id", "UnitId", "TranscriptId", "Ordinal", "SourceId", "Band", "Risk", "Missing", "GoingMissing", "RecentApproach", "MessageIndex", "Messages", "Language",
              "RaisedAt", "RoseAt", "ModelVersion", "WarnAt", "UrgentAt", "MissingAt", "Status", "Outcome", "DecidedAt", "AssignedTo", "Urgency", "Revision") from stdin binary
            """);
        foreach (var transcript in ids.Where((_, i) => i % 25 < 2))
        {
            var at = DateTimeOffset.UtcNow.AddMinutes(-random.Next(20_000));
            var (risk, missing, kind) = (0.5 + random.NextDouble() / 2, random.NextDouble(), random.Next(20));
            await copy.StartRowAsync();
            await copy.WriteAsync(Guid.CreateVersion7(at));
            await copy.WriteAsync(platform.Unit);
            await copy.WriteAsync(transcript);
            await copy.WriteAsync(0);
            await copy.WriteAsync(source!.Id);
            await copy.WriteAsync(risk > 0.9 ? "urgent" : "warn");
            await copy.WriteAsync(risk);
            await copy.WriteAsync(missing);
            await copy.WriteAsync(missing > 0.95);
            await copy.WriteAsync(random.Next(5));
            await copy.WriteAsync(random.Next(MessagesEach));
            await copy.WriteAsync(MessagesEach);
            await copy.WriteAsync(Languages[random.Next(Languages.Length)]);
            await copy.WriteAsync(at, NpgsqlDbType.TimestampTz);
            await copy.WriteAsync(at, NpgsqlDbType.TimestampTz);
            await copy.WriteAsync("measure");
            await copy.WriteAsync(0.5);
            await copy.WriteAsync(0.9);
            await copy.WriteAsync(0.95);
            // Half are decided, as in a unit that keeps up.
            await copy.WriteAsync(kind < 8 ? "Open" : kind == 8 ? "SecondReading" : kind == 9 ? "Disagreed" : "Decided");
            await NullOrAsync(copy, kind > 9 ? "Dismiss" : null);
            await (kind > 9 ? copy.WriteAsync(at, NpgsqlDbType.TimestampTz) : copy.WriteNullAsync());
            await NullOrAsync(copy, random.Next(3) == 0 ? "api:measure" : null);
            await copy.WriteAsync(risk + random.NextDouble());
            await copy.WriteAsync(1);
        }

        await copy.CompleteAsync();
    }

    private static Task NullOrAsync(NpgsqlBinaryImporter copy, string? text) => text is null ? copy.WriteNullAsync() : copy.WriteAsync(text);

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync();
    }
}
