using Cesagram.Linguistics.Risk;

namespace Cesagram.Linguistics.Training;

/// <summary>Cuts streams into windows of many lengths, so that short conversations and the middle of long ones are known too.</summary>
internal static class Windows
{
    private const int Shortest = 6;
    private const int Longest = 240;

    public static List<Sample> Risk(IReadOnlyList<TokenStream> streams, FrequentFeatures keep, int seed) =>
        [.. streams
            .Select((stream, index) => (stream, index))
            .AsParallel().AsOrdered()
            .SelectMany(pair => Of(pair.stream, pair.stream.IsRisk, keep, new Random(seed + pair.index)))];

    /// <summary>Each stream as one sample; where it is longer than a profile looks back, each stretch of it that a profile sees at once.</summary>
    public static List<Sample> Whole(IReadOnlyList<TokenStream> streams, FrequentFeatures keep) =>
        [.. streams
            .AsParallel().AsOrdered()
            .SelectMany(stream => Stretches(stream.Messages.Count).Select(stretch =>
                new SampleMaker(keep, stream.Uncounted).Of(stream.Messages, stretch.From, stretch.To, (stream.Language, stream.Source, stream.IsRisk))))];

    private static IEnumerable<(int From, int To)> Stretches(int messages)
    {
        var count = Math.Max(1, messages / (2 * ConceptProfile.Block));
        return Enumerable.Range(0, count).Select(number => ((int)((long)messages * number / count), (int)((long)messages * (number + 1) / count)));
    }

    public static List<Sample> Role(IReadOnlyList<TokenStream> streams, FrequentFeatures keep, int seed) =>
        [.. streams
            .SelectMany(Sides)
            .Select((side, index) => (side, index))
            .AsParallel().AsOrdered()
            .SelectMany(pair => Of(pair.side.Stream, pair.side.IsOffender, keep, new Random(seed + pair.index)))];

    /// <summary>A case's two sides lie apart and their interleaving is lost: they are put together by proportion.</summary>
    public static IEnumerable<TokenStream> Pairs(IReadOnlyList<TokenStream> streams)
    {
        var byCase = streams.Where(stream => stream.Source == "pj").GroupBy(stream => stream.Case);
        foreach (var sides in byCase)
        {
            var groomer = sides.FirstOrDefault(side => side.Label == "groomer");
            var target = sides.FirstOrDefault(side => side.Label == "target");
            if (groomer is not null && target is not null)
            {
                yield return groomer with { Id = groomer.Case + "-pair", Label = "grooming", Messages = Merge(groomer, target), Offenders = new HashSet<int> { 0 } };
            }
        }
    }

    private static List<(int, uint[])> Merge(TokenStream groomer, TokenStream target)
    {
        var merged = new List<(int, uint[])>(groomer.Messages.Count + target.Messages.Count);
        int g = 0, t = 0;
        while (g < groomer.Messages.Count || t < target.Messages.Count)
        {
            var takeGroomer = t >= target.Messages.Count || (g < groomer.Messages.Count && (long)g * target.Messages.Count <= (long)t * groomer.Messages.Count);
            merged.Add(takeGroomer ? (0, groomer.Messages[g++].Ids) : (1, target.Messages[t++].Ids));
        }

        return merged;
    }

    private static IEnumerable<(TokenStream Stream, bool IsOffender)> Sides(TokenStream stream)
    {
        if (stream.Label is "groomer" or "target")
        {
            yield return (stream, stream.Label == "groomer");
        }
        else if ((stream.IsOwn || stream.Source == Pan12Labels.Source) && stream.IsRisk && stream.Offenders is { } offenders)
        {
            foreach (var author in stream.Messages.Select(message => message.Author).Distinct())
            {
                yield return (stream with { Messages = [.. stream.Messages.Where(message => message.Author == author)] }, offenders.Contains(author));
            }
        }
    }

    private static IEnumerable<Sample> Of(TokenStream stream, bool isPositive, FrequentFeatures keep, Random random)
    {
        var maker = new SampleMaker(keep, stream.Uncounted);
        var count = stream.Messages.Count;
        foreach (var (from, to) in stream.IsOwn ? Prefixes(stream) : Random(count, random))
        {
            yield return maker.Of(stream.Messages, from, to, (stream.Language, stream.Source, isPositive));
        }
    }

    private static IEnumerable<(int From, int To)> Prefixes(TokenStream stream)
    {
        var count = stream.Messages.Count;
        yield return (0, count);
        foreach (var part in new[] { 0.5, 0.75 })
        {
            var to = (int)Math.Ceiling(count * part);
            // A beginning in which nothing has happened yet is no example of risk.
            if (!stream.IsRisk || stream.FirstWarning is not { } first || to > first)
            {
                yield return (0, to);
            }
        }
    }

    private static IEnumerable<(int From, int To)> Random(int count, Random random)
    {
        var windows = Math.Clamp(count / 12, 1, 24);
        for (var w = 0; w < windows; w++)
        {
            var length = Math.Min(count, (int)Math.Round(Shortest * Math.Pow((double)Longest / Shortest, random.NextDouble())));
            var from = random.NextDouble() < 0.3 ? 0 : random.Next(count - length + 1);
            yield return (from, from + length);
        }
    }
}
