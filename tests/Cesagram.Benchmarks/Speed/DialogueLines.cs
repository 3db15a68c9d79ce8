using System.Text.Json;

namespace Cesagram.Benchmarks.Speed;

/// <summary>
/// Made chat lines of 1 to 20 words from the readable dialogues, the same at each run; two thirds English. Every second line is a stretch
/// as it was written, the others are words in any order, each as frequent as in the dialogues.
/// </summary>
internal sealed class DialogueLines
{
    private const int LongestLine = 20;

    private static readonly string[] Others = ["fr", "nl", "el", "it", "lt"];

    private readonly Dictionary<string, string[]> words;

    public DialogueLines(string folder) => words = Others.Append("en").ToDictionary(language => language, language => Words(Path.Combine(folder, $"{language}.jsonl")));

    public IEnumerable<string> Take(int count, int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < count; i++)
        {
            var all = words[random.Next(3) == 0 ? Others[random.Next(Others.Length)] : "en"];
            var length = random.Next(1, LongestLine + 1);
            yield return string.Join(' ', i % 2 == 0 ? random.GetItems(all, length) : all.AsSpan(random.Next(all.Length - length), length).ToArray());
        }
    }

    private static string[] Words(string file) =>
    [
        .. File.ReadLines(file).SelectMany(line =>
        {
            using var dialogue = JsonDocument.Parse(line);
            return dialogue.RootElement.GetProperty("messages").EnumerateArray()
                .SelectMany(message => message.GetProperty("text").GetString()!.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToList();
        }),
    ];
}
