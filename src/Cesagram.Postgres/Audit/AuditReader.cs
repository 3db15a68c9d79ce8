using Cesagram.Postgres.Audit;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Cesagram.Postgres;

/// <summary>Which rows of a chain; all that is null leaves it open.</summary>
public sealed record AuditChoice
{
    /// <summary>One of <see cref="AuditKinds"/>.</summary>
    public string? Kind { get; init; }

    /// <summary>Of the event.</summary>
    public string? Name { get; init; }

    /// <summary>A part of the recorded name, in any case; a program's begins with <c>api:</c>. With <see cref="Actors"/>: one of the two.</summary>
    public string? ActorPart { get; init; }

    /// <summary>Whole names, any of them.</summary>
    public IReadOnlyList<string>? Actors { get; init; }

    /// <summary>The whole subject, such as <c>transcript:</c> and an id.</summary>
    public string? Subject { get; init; }

    /// <summary>Whole subjects, any of them.</summary>
    public IReadOnlyList<string>? Subjects { get; init; }

    /// <summary>A part of the subject, such as an id without its kind.</summary>
    public string? SubjectPart { get; init; }

    /// <summary>First moment.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>First moment that is too late.</summary>
    public DateTimeOffset? Before { get; init; }
}

/// <summary>A page of rows.</summary>
/// <param name="Rows">Newest first.</param>
/// <param name="Total">How many there are of this choice.</param>
public sealed record AuditPage(IReadOnlyList<AuditRow> Rows, long Total);

/// <summary>Who did something, on what, and when last.</summary>
/// <param name="Number">Of the last row.</param>
/// <param name="Details">Of the last row.</param>
public sealed record AuditActor(string Name, string? Subject, long Number, string Details);

/// <summary>How far a chain was checked and signed.</summary>
/// <param name="Head">Its last row; 0 for none.</param>
/// <param name="SignedTo">The last row that a checkpoint signed; 0 for none.</param>
/// <param name="At">When; null for never.</param>
public sealed record AuditState(long Head, long SignedTo, DateTimeOffset? At);

/// <summary>Reads one chain; another unit's rows are not there.</summary>
public sealed class AuditReader
{
    private readonly AuditDbContext db;

    private readonly NpgsqlDataSource source;

    internal AuditReader(AuditDbContext db, NpgsqlDataSource source) => (this.db, this.source) = (db, source);

    /// <summary>A page of the chain of a unit; <see cref="AuditTrail.Platform"/> for the platform's own.</summary>
    public async Task<AuditPage> ListAsync(Guid unit, AuditChoice choice, int skip, int take, CancellationToken cancellationToken = default)
    {
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        var chosen = Chosen(unit, choice);
        var total = await chosen.LongCountAsync(cancellationToken);
        return new AuditPage(await chosen.OrderByDescending(row => row.Number).Skip(skip).Take(take).ToListAsync(cancellationToken), total);
    }

    /// <summary>Who is in the rows of a choice, each once with each subject.</summary>
    public async Task<IReadOnlyList<AuditActor>> ActorsAsync(Guid unit, AuditChoice choice, CancellationToken cancellationToken = default)
    {
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        var last = Chosen(unit, choice).GroupBy(row => new { row.Actor, row.Subject }).Select(rows => rows.Max(row => row.Number));
        return await db.Events.AsNoTracking().Where(row => row.UnitId == unit && last.Contains(row.Number))
            .Select(row => new AuditActor(row.Actor, row.Subject, row.Number, row.Details)).ToListAsync(cancellationToken);
    }

    /// <summary>All rows of a choice, oldest first, one by one.</summary>
    public async IAsyncEnumerable<AuditRow> ReadAsync(Guid unit, AuditChoice choice, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        await foreach (var row in Chosen(unit, choice).OrderBy(row => row.Number).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            yield return row;
        }
    }

    /// <summary>How far the chain was checked and signed.</summary>
    public async Task<AuditState> StateAsync(Guid unit, CancellationToken cancellationToken = default)
    {
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        var head = await db.Events.Where(row => row.UnitId == unit).MaxAsync(row => (long?)row.Number, cancellationToken) ?? 0;
        var signed = await db.Checkpoints.AsNoTracking().Where(line => line.UnitId == unit && line.Number > 0).OrderByDescending(line => line.Line).FirstOrDefaultAsync(cancellationToken);
        return new AuditState(head, signed?.Number ?? 0, signed?.At);
    }

    /// <summary>Units that have a chain; for work that is done for every unit in turn.</summary>
    public async Task<IReadOnlyList<Guid>> UnitsAsync(CancellationToken cancellationToken = default)
    {
        await using var connection = await AuditChains.OpenAsync(source, cancellationToken);
        var heads = await AuditChains.HeadsAsync(connection, cancellationToken);
        return heads.ConvertAll(head => head.Unit).FindAll(unit => unit != AuditTrail.Platform);
    }

    /// <summary>Records an event by itself, where there is no other cause to save it with; the export of the trail is one.</summary>
    public async Task RecordAsync(AuditEvent audit, TimeProvider clock, CancellationToken cancellationToken = default)
    {
        await using var transaction = await db.BeginUnitTransactionAsync(audit.Unit ?? AuditTrail.Platform, cancellationToken);
        await db.RecordAuditAsync(audit, clock, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>A text for LIKE in which no character stands for others.</summary>
    public static string Literally(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal);

    private IQueryable<AuditRow> Chosen(Guid unit, AuditChoice choice)
    {
        var rows = db.Events.AsNoTracking().Where(row => row.UnitId == unit);
        rows = choice.Kind is { } kind ? rows.Where(row => row.Kind == kind) : rows;
        rows = choice.Name is { } name ? rows.Where(row => row.Name == name) : rows;
        if (choice.ActorPart is { } part)
        {
            var (pattern, actors) = ($"%{Literally(part)}%", choice.Actors ?? []);
            rows = rows.Where(row => EF.Functions.ILike(row.Actor, pattern) || actors.Contains(row.Actor));
        }
        else if (choice.Actors is { } actors)
        {
            rows = rows.Where(row => actors.Contains(row.Actor));
        }

        rows = choice.Subjects is { } subjects ? rows.Where(row => subjects.Contains(row.Subject!)) : rows;
        rows = choice.SubjectPart is { } id ? rows.Where(row => row.Subject!.Contains(id)) : rows;
        rows = choice.Subject is { } subject ? rows.Where(row => row.Subject == subject) : rows;
        rows = choice.From is { } from ? rows.Where(row => row.At >= from) : rows;
        return choice.Before is { } before ? rows.Where(row => row.At < before) : rows;
    }
}
