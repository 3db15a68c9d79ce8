using System.Reflection;

namespace Cesagram.Linguistics.Cues;

/// <summary>
/// What somebody is after with a message, the same in all languages: what is learnt of an intent in one language holds in the others.
/// The list is <c>intents.tsv</c>; its order is part of a model.
/// </summary>
internal static class Intent
{
    private static readonly (string Name, int Stage)[] All = [.. Read()];
    private static readonly Dictionary<string, int> Places = All.Select((intent, place) => (intent.Name, place)).ToDictionary(pair => pair.Name, pair => pair.place);

    private static readonly int[] Stages = [.. All.Select(intent => intent.Stage)];

    public static int Count => All.Length;

    /// <summary>Class of cues that an intent belongs to.</summary>
    public static int StageOf(int intent) => Stages[intent];

    public static string Name(int intent) => All[intent].Name;

    /// <returns>-1 where there is none of that name in the class.</returns>
    public static int IndexOf(string stage, string name) => Places.TryGetValue(name, out var place) && Stage.Names[All[place].Stage] == stage ? place : -1;

    private static IEnumerable<(string Name, int Stage)> Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Cesagram.Linguistics.Cues.intents.tsv")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                var cells = line.Split('\t');
                yield return (cells[1], Stage.IndexOf(cells[0]));
            }
        }
    }
}
