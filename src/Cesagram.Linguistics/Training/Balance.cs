namespace Cesagram.Linguistics.Training;

/// <summary>
/// Weighs samples so that no medium and no language drowns the rest. Within risk, and within ordinary, English weighs half and the other languages
/// the other half; within a language the own dialogues weigh half, and the other sources by the square root of their samples.
/// </summary>
internal static class Balance
{
    private const double English = 0.5;
    private const double Own = 0.5;

    public static void Weigh(IReadOnlyList<Sample> samples)
    {
        foreach (var side in samples.GroupBy(sample => sample.IsPositive))
        {
            var languages = side.GroupBy(sample => sample.Group.Language).ToList();
            var total = languages.Sum(language => Share(language.Key, languages.Count));
            foreach (var language in languages)
            {
                WeighSources([.. language.GroupBy(sample => sample.Group.Source)], Share(language.Key, languages.Count) / total);
            }
        }
    }

    private static double Share(string language, int languages) => languages == 1 || language == "en" ? English : (1 - English) / (languages - 1);

    private static void WeighSources(List<IGrouping<string, Sample>> sources, double share)
    {
        var roots = sources.Where(source => source.Key != TokenStream.OwnSource).Sum(source => Math.Sqrt(source.Count()));
        var hasOwn = sources.Any(source => source.Key == TokenStream.OwnSource);
        foreach (var source in sources)
        {
            var count = source.Count();
            var part = source.Key == TokenStream.OwnSource ? (roots > 0 ? Own : 1) : (hasOwn ? 1 - Own : 1) * Math.Sqrt(count) / roots;
            foreach (var sample in source)
            {
                sample.Weight = share * part / count;
            }
        }
    }
}
