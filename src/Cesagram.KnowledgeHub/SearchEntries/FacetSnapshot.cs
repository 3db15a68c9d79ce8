namespace Cesagram.KnowledgeHub.SearchEntries;

/// <summary>What one entry counts as; null values of a change mean that it is no longer published.</summary>
internal sealed record FacetRow(int Number, string Type, string Mark, DateOnly? Day, string[] Topics, string[] Countries, string[] Languages, string[] Audience);

/// <summary>
/// All published entries as of one version of search: a set of numbers for each value of each facet, and the numbers from newest to oldest.
/// Some 12 KB a value at 100,000 entries. Never changed: a change makes a new one.
/// </summary>
internal sealed class FacetSnapshot
{
    private const int NoDay = -1;
    private readonly Dictionary<Facet, Dictionary<string, NumberSet>> values;
    private readonly Dictionary<int, NumberSet> years;
    private readonly int[] days;

    private FacetSnapshot(long version, NumberSet published, Dictionary<Facet, Dictionary<string, NumberSet>> values, Dictionary<int, NumberSet> years, int[] days, int[] newest)
    {
        Version = version;
        Published = published;
        this.values = values;
        this.years = years;
        this.days = days;
        Newest = newest;
    }

    public static FacetSnapshot Empty { get; } =
        new(-1, new NumberSet(0), Enum.GetValues<Facet>().ToDictionary(facet => facet, _ => new Dictionary<string, NumberSet>(StringComparer.Ordinal)), [], [], []);

    public long Version { get; }

    public NumberSet Published { get; }

    /// <summary>Newest first; those without a date last, and of one day the one that came last first.</summary>
    public IReadOnlyList<int> Newest { get; }

    /// <summary>One more than the highest number.</summary>
    public int Size => days.Length;

    public IReadOnlyDictionary<string, NumberSet> Values(Facet facet) => values[facet];

    public IReadOnlyDictionary<int, NumberSet> Years => years;

    /// <summary>For sorting: greater is newer.</summary>
    public long Age(int number) => ((long)days[number] << 32) | (uint)number;

    /// <summary>The same with changes.</summary>
    /// <param name="version">Of the result.</param>
    /// <param name="changed">Numbers of entries that changed.</param>
    /// <param name="rows">Those of them that are published.</param>
    public FacetSnapshot With(long version, IReadOnlyCollection<int> changed, IReadOnlyCollection<FacetRow> rows)
    {
        var size = Math.Max(Size, rows.Select(row => row.Number + 1).DefaultIfEmpty().Max());
        var published = Published.Copy();
        var newValues = values.ToDictionary(pair => pair.Key, pair => pair.Value.ToDictionary(value => value.Key, value => value.Value.Copy(), StringComparer.Ordinal));
        var newYears = years.ToDictionary(pair => pair.Key, pair => pair.Value.Copy());
        var newDays = new int[size];
        Array.Fill(newDays, NoDay);
        days.CopyTo(newDays, 0);
        foreach (var number in changed)
        {
            published.Remove(number);
            foreach (var set in newValues.Values.SelectMany(facet => facet.Values).Concat(newYears.Values))
            {
                set.Remove(number);
            }
        }

        foreach (var row in rows)
        {
            published.Add(row.Number);
            newDays[row.Number] = row.Day?.DayNumber ?? NoDay;
            Add(newValues, size, row);
            if (row.Day is { } day)
            {
                Set(newYears, day.Year, size).Add(row.Number);
            }
        }

        return new FacetSnapshot(version, published, newValues, newYears, newDays, Sorted(published, newDays, changed, rows));
    }

    private int[] Sorted(NumberSet published, int[] newDays, IReadOnlyCollection<int> changed, IReadOnlyCollection<FacetRow> rows)
    {
        var moved = changed.ToHashSet();
        int[] sorted = [.. Newest.Where(number => published[number] && !moved.Contains(number)), .. rows.Select(row => row.Number)];
        // Nearly in order but for what changed; keys of 64 bits keep the sort cheap.
        var keys = Array.ConvertAll(sorted, number => -(((long)newDays[number] << 32) | (uint)number));
        Array.Sort(keys, sorted);
        return sorted;
    }

    private static void Add(Dictionary<Facet, Dictionary<string, NumberSet>> to, int size, FacetRow row)
    {
        Set(to[Facet.Type], row.Type, size).Add(row.Number);
        Set(to[Facet.Mark], row.Mark, size).Add(row.Number);
        foreach (var (facet, list) in ((Facet, string[])[])[(Facet.Topic, row.Topics), (Facet.Country, row.Countries), (Facet.Language, row.Languages), (Facet.Audience, row.Audience)])
        {
            foreach (var value in list)
            {
                Set(to[facet], value, size).Add(row.Number);
            }
        }
    }

    private static NumberSet Set<T>(Dictionary<T, NumberSet> sets, T key, int size)
        where T : notnull
    {
        if (!sets.TryGetValue(key, out var set))
        {
            sets[key] = set = new NumberSet(size);
        }

        return set;
    }
}
