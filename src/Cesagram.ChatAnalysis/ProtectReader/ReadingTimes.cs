using Cesagram.ChatAnalysis.Data;
using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.ChatAnalysis.ProtectReader;

/// <param name="Today">Seconds.</param>
/// <param name="Week">Seconds since Monday, today included.</param>
/// <param name="BreakMinutes">After how many minutes of reading to be reminded of a break; 0: never.</param>
internal sealed record ReadingTime(int Today, int Week, int BreakMinutes);

/// <summary>
/// How long text was shown to one person, for that person alone: nothing here reads another's rows, and no list, export or role does. Days are those of UTC.
/// </summary>
internal sealed class ReadingTimes(ChatAnalysisDbContext db, TimeProvider clock)
{
    /// <summary>More a message is none of the page's script: it sends every half minute.</summary>
    public const int MostAtOnce = 300;

    private const int SecondsADay = 86_400;

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    /// <param name="unit">The person's unit.</param>
    /// <param name="name">The person.</param>
    /// <param name="seconds">0 to <see cref="MostAtOnce"/>; what is beyond is cut.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public async Task AddAsync(Guid unit, string name, int seconds, CancellationToken cancellationToken)
    {
        var (day, added) = (Today, Math.Clamp(seconds, 0, MostAtOnce));
        if (added == 0)
        {
            return;
        }

        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        await db.Database.ExecuteSqlAsync(
            $"""
            insert into chat_analysis.reader_exposures ("UnitId", "UserName", "Day", "Seconds") values ({unit}, {name}, {day}, {added})
            on conflict ("UnitId", "UserName", "Day") do update set "Seconds" = least({SecondsADay}, reader_exposures."Seconds" + excluded."Seconds")
            """,
            cancellationToken);
        await db.ReaderChoices.Where(c => c.UserName == name && c.UsedOn != day).ExecuteUpdateAsync(set => set.SetProperty(c => c.UsedOn, day), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    public async Task<ReadingTime> OfAsync(Guid unit, string name, CancellationToken cancellationToken)
    {
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        var today = Today;
        var monday = today.AddDays(-(((int)today.DayOfWeek + 6) % 7));
        var days = await db.Exposures.AsNoTracking().Where(e => e.UserName == name && e.Day >= monday && e.Day <= today).ToListAsync(cancellationToken);
        var minutes = await db.ReaderChoices.Where(c => c.UserName == name).Select(c => (int?)c.BreakMinutes).SingleOrDefaultAsync(cancellationToken);
        return new ReadingTime(days.Where(e => e.Day == today).Sum(e => e.Seconds), days.Sum(e => e.Seconds), minutes ?? ReaderChoice.DefaultMinutes);
    }

    /// <returns>The last 35 days on which something was read, the newest first.</returns>
    public async Task<IReadOnlyList<ReaderExposure>> DaysAsync(Guid unit, string name, CancellationToken cancellationToken)
    {
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        return await db.Exposures.AsNoTracking().Where(e => e.UserName == name).OrderByDescending(e => e.Day).Take(ReaderExposure.KeptDays).ToListAsync(cancellationToken);
    }

    /// <param name="unit">The person's unit.</param>
    /// <param name="name">The person.</param>
    /// <param name="minutes">One of <see cref="ReaderChoice.Minutes"/>.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public async Task ChooseBreakAsync(Guid unit, string name, int minutes, CancellationToken cancellationToken)
    {
        var day = Today;
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        await db.Database.ExecuteSqlAsync(
            $"""
            insert into chat_analysis.reader_choices ("UnitId", "UserName", "BreakMinutes", "UsedOn") values ({unit}, {name}, {minutes}, {day})
            on conflict ("UnitId", "UserName") do update set "BreakMinutes" = excluded."BreakMinutes", "UsedOn" = excluded."UsedOn"
            """,
            cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>All of a person's own times.</summary>
    public async Task ForgetAsync(Guid unit, string name, CancellationToken cancellationToken)
    {
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        await db.Exposures.Where(e => e.UserName == name).ExecuteDeleteAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>What is past its days, of everybody in a unit; part of the daily sweep.</summary>
    public async Task EraseOldAsync(Guid unit, CancellationToken cancellationToken)
    {
        var (firstDay, firstUse) = (Today.AddDays(1 - ReaderExposure.KeptDays), Today.AddDays(-ReaderChoice.KeptDays));
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        await db.Exposures.Where(e => e.Day < firstDay).ExecuteDeleteAsync(cancellationToken);
        await db.ReaderChoices.Where(c => c.UsedOn < firstUse).ExecuteDeleteAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }
}
