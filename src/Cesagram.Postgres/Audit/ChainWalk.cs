namespace Cesagram.Postgres.Audit;

/// <summary>
/// Follows one chain row by row, by number, and names what is wrong. A row's hash holds for one number only, so a row that was
/// moved shows where it stood; holds a few rows' hashes in memory, whatever the length.
/// </summary>
internal sealed class ChainWalk(Guid unit, Action<AuditFinding> report)
{
    private const int Window = 256;
    private const int MostOpenGaps = 4096;

    private readonly SortedSet<long> gone = [];
    private AuditRow? last;
    private byte[] hashBeforeLast = AuditHash.Zero;
    private long lastPlace;
    private long shift;
    private AuditRow? changed;

    /// <summary>Number of the last row that was seen; 0 for none.</summary>
    public long Last => last?.Number ?? 0;

    public void Next(AuditRow row)
    {
        if (PlaceOf(row) is not { } place)
        {
            ReportChanged();
            changed = row;
            Step(row, lastPlace + 1);
            return;
        }

        shift = row.Number - place;
        if (place <= lastPlace)
        {
            StepBack(row, place);
        }
        else
        {
            var wasChanged = changed is not null;
            ReportChanged();
            for (var missing = lastPlace + 1; missing < place && gone.Count < MostOpenGaps; missing++)
            {
                gone.Add(missing);
            }

            // Behind a row that was changed the link fails as well, and that has been said.
            if (place == lastPlace + 1 && !wasChanged && !row.PreviousHash.AsSpan().SequenceEqual(last?.Hash ?? AuditHash.Zero))
            {
                report(new AuditFinding(unit, row.Number - 1, "replaced", $"row {row.Number - 1} was changed and given a hash of its own: row {row.Number} names another one before it"));
            }
        }

        Step(row, place);
    }

    public void End()
    {
        ReportChanged();
        foreach (var (from, to) in Ranges())
        {
            report(new AuditFinding(unit, from, "missing", from == to ? $"row {from} is missing" : $"rows {from} to {to} are missing"));
        }
    }

    private void StepBack(AuditRow row, long place)
    {
        if (gone.Remove(place))
        {
            ReportChanged();
            report(new AuditFinding(unit, row.Number, "reordered", $"row {row.Number} stands at another place than it was written: it was number {place}"));
            return;
        }

        // Two rows claim one place: the one that the other row's link passes over was put in.
        var inserted = changed ?? (row.PreviousHash.AsSpan().SequenceEqual(hashBeforeLast) ? last! : row);
        changed = null;
        report(new AuditFinding(unit, inserted.Number, "inserted", $"row {inserted.Number} was inserted: the rows from there on were given other numbers"));
    }

    private void Step(AuditRow row, long place)
    {
        hashBeforeLast = last?.Hash ?? AuditHash.Zero;
        last = row;
        lastPlace = Math.Max(place, gone.Count > 0 ? lastPlace : place);
    }

    private void ReportChanged()
    {
        if (changed is { } row)
        {
            report(new AuditFinding(unit, row.Number, "changed", $"row {row.Number} was changed: its content does not have the hash that was written with it"));
            changed = null;
        }
    }

    /// <summary>The number for which the row's hash holds: its own, or one nearby.</summary>
    private long? PlaceOf(AuditRow row)
    {
        if (Holds(row, row.Number))
        {
            return row.Number;
        }

        if (shift != 0 && Holds(row, row.Number - shift))
        {
            return row.Number - shift;
        }

        for (var distance = 1; distance <= Window; distance++)
        {
            if (Holds(row, row.Number - distance))
            {
                return row.Number - distance;
            }

            if (Holds(row, row.Number + distance))
            {
                return row.Number + distance;
            }
        }

        return null;
    }

    private static bool Holds(AuditRow row, long number) => number > 0 && AuditHash.Of(row with { Number = number }).AsSpan().SequenceEqual(row.Hash);

    private IEnumerable<(long From, long To)> Ranges()
    {
        long? from = null;
        var to = 0L;
        foreach (var number in gone)
        {
            if (from is { } begun && number != to + 1)
            {
                yield return (begun, to);
                from = null;
            }

            from ??= number;
            to = number;
        }

        if (from is { } rest)
        {
            yield return (rest, to);
        }
    }
}
