using Cesagram.KnowledgeHub.SearchEntries;
using Cesagram.KnowledgeHub.SeedContent;
using Cesagram.Ui.Languages;

namespace Cesagram.Benchmarks.Search;

/// <summary>Words of the hub's own texts, a language each, the most frequent first; made-up compounds of them are the long tail. Drawn by Zipf's law.</summary>
internal sealed class MadeWords
{
    private const int Tail = 40_000;
    private readonly string[] words;
    private readonly double[] sums;

    private MadeWords(string[] words)
    {
        this.words = words;
        sums = new double[words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            sums[i] = (i == 0 ? 0 : sums[i - 1]) + (1.0 / (i + 2));
        }
    }

    public static IReadOnlyDictionary<string, MadeWords> All() =>
        Language.All.ToDictionary(language => language.Code, language => new MadeWords(Of(language.Code)));

    public string Next(Random random)
    {
        var at = Array.BinarySearch(sums, random.NextDouble() * sums[^1]);
        return words[Math.Min(at < 0 ? ~at : at, words.Length - 1)];
    }

    private static string[] Of(string language)
    {
        var texts = HubContent.VocabularyTexts(language).Values.Select(text => $"{text.Label} {text.Definition}")
            .Concat(((string[])["resources", "news", "questions", "organisations", "materials"]).SelectMany(HubContent.Entries)
                .SelectMany(entry => entry.Texts.Where(text => text.Language == language).Select(text => $"{text.Text.Title} {text.Text.Summary} {text.Text.Body}")));
        string[] own = [.. texts.SelectMany(SearchWords.Of).GroupBy(word => word).OrderByDescending(group => group.Count()).Select(group => group.Key)];
        if (own.Length == 0)
        {
            own = [.. Enumerable.Range(0, 3000).Select(i => $"{language}{(char)('a' + (i % 26))}{(char)('a' + (i / 26 % 26))}{(char)('a' + (i / 676))}")];
        }

        var random = new Random(7);
        return [.. own, .. Enumerable.Range(0, Tail).Select(_ => own[random.Next(own.Length)] + own[random.Next(own.Length)])];
    }
}
