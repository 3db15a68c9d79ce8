using Cesagram.Postgres;
using Cesagram.Postgres.Queue;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cesagram.Tests.Postgres;

[Collection(PostgresCollection.Name)]
public class LeaseTests(PostgresServer server)
{
    private const string Expire = "update queue.messages set leased_until = now() - interval '1 second' where kind = $1";

    [Fact]
    public async Task Enqueue_WhenItsCauseIsRolledBack_LeavesNothing()
    {
        await using var queue = new TestQueue(server);
        await using (var scope = queue.Services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<QueueDbContext>();
            await using var transaction = await db.Database.BeginTransactionAsync();
            db.Enqueue(queue.Kind, 1, DateTimeOffset.UtcNow);
            await db.SaveChangesAsync();
        }

        (await queue.StepAsync()).Should().Be(0);
    }

    [Fact]
    public async Task Step_WhileAnotherWorkerHoldsIt_TakesNothing()
    {
        await using var queue = new TestQueue(server);
        await using var other = new TestQueue(server, kind: queue.Kind);
        var inside = -1;
        queue.Work = async (_, _) => inside = await other.StepAsync(CancellationToken.None);
        await queue.EnqueueAsync(1);
        (await queue.StepAsync()).Should().Be(1);
        inside.Should().Be(0);
    }

    [Fact]
    public async Task Complete_WhenTheLeaseExpiredAndAnotherFinished_FailsAndRollsItsSaveBack()
    {
        await using var queue = new TestQueue(server);
        await using var other = new TestQueue(server, kind: queue.Kind);
        other.WorkInScope = (message, scope) => SaveAsync(scope, message, other.Kind + "-follow-up");
        Exception? second = null;
        queue.WorkInScope = async (message, scope) =>
        {
            await server.ExecuteAsync(Expire, queue.Kind);
            (await other.StepAsync()).Should().Be(1);
            second = await Record.ExceptionAsync(() => SaveAsync(scope, message, queue.Kind + "-follow-up"));
            throw second!;
        };
        await queue.EnqueueAsync(1);
        await queue.StepAsync();
        second.Should().BeOfType<DbUpdateConcurrencyException>();
        (await server.ValueAsync<long>("select count(*) from queue.messages where kind = $1", queue.Kind + "-follow-up")).Should().Be(1);
        (await server.ValueAsync<long>("select count(*) from queue.messages where kind = $1", queue.Kind)).Should().Be(0);
    }

    [Fact]
    public async Task Step_WhenTheLeaseWasLost_DeletesNothingOfTheOther()
    {
        await using var queue = new TestQueue(server);
        await using var other = new TestQueue(server, kind: queue.Kind);
        queue.Work = async (_, _) =>
        {
            await server.ExecuteAsync(Expire, queue.Kind);
            await other.Services.GetRequiredService<MessageStore>().LeaseAsync(queue.Kind, 1, TimeSpan.FromMinutes(1), default);
        };
        await queue.EnqueueAsync(1);
        await queue.StepAsync();
        (await server.ValueAsync<int>("select attempts from queue.messages where kind = $1", queue.Kind)).Should().Be(2);
    }

    [Fact]
    public async Task Step_WhenTheWorkOutlastsTheLease_RenewsIt()
    {
        await using var queue = new TestQueue(server, new QueueWorkerOptions { Lease = TimeSpan.FromMilliseconds(600) });
        var first = DateTime.MinValue;
        queue.Work = async (message, _) =>
        {
            first = await server.ValueAsync<DateTime>("select leased_until from queue.messages where id = $1", message.Id);
            await server.UntilAsync("select now() > $1 and leased_until > now() from queue.messages where kind = $2", () => first, () => queue.Kind);
        };
        await queue.EnqueueAsync(1);
        (await queue.StepAsync()).Should().Be(1);
        (await server.ValueAsync<long>("select count(*) from queue.messages where kind = $1", queue.Kind)).Should().Be(0);
    }

    [Fact]
    public async Task Recovery_AfterAKilledHost_FreesWhatItHeldAtOnce()
    {
        var (app, owner) = await server.NewDatabaseAsync();
        await PostgresServer.MigrateAsync(app, owner);
        await using var queue = new TestQueue(server, app: app);
        await queue.EnqueueAsync(1);
        await queue.Services.GetRequiredService<MessageStore>().LeaseAsync(queue.Kind, 1, TimeSpan.FromMinutes(1), default);
        (await queue.StepAsync()).Should().Be(0);
        (await queue.Services.GetRequiredService<QueueRecovery>().ReleaseAllAsync()).Should().Be(1);
        (await queue.StepAsync()).Should().Be(1);
    }

    private static async Task SaveAsync(IServiceProvider scope, LeasedMessage message, string followUp)
    {
        var db = scope.GetRequiredService<QueueDbContext>();
        db.Enqueue(followUp, 1, DateTimeOffset.UtcNow);
        db.Complete(message);
        await db.SaveChangesAsync();
    }
}
