using System.Text;
using Cesagram.Linguistics.Tests.Made;
using Cesagram.Linguistics.Training;

namespace Cesagram.Linguistics.Tests.Training;

/// <summary>Small corpus files written here.</summary>
internal static class MadeCorpus
{
    public static string Hashed(string id, string source, string label, params string[] messages) =>
        $$"""{"id":"{{id}}","source":"{{source}}","lang":"en","label":"{{label}}","messages":[{{string.Join(',', messages.Select((text, i) => $"[{i % 2},null,[{string.Join(',', MadeStream.Ids(text))}]]"))}}]}""";

    public static string Readable(string id, string source, string label, string text, string language = "en") =>
        $$"""{"id":"{{id}}","source":"{{source}}","lang":"{{language}}","label":"{{label}}","messages":[{"author":"a","text":"{{text}}"}]}""";

    public static TrainingFile File(string name, params string[] lines) => new(name, new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', lines))));

    public static TrainingFile Ordinary() =>
        File("ordinary", [.. Enumerable.Range(0, 8).Select(i => Hashed($"garden-{i}", "garden", "ordinary", "water the roses", "rain comes tonight", $"row {i}"))]);

    public static TrainingFile Risky() =>
        File("risky", [.. Enumerable.Range(0, 8).Select(i => Hashed($"room-{i}", "room", "groomer", "how old are you", "keep this between us", $"day {i}"))]);

    /// <summary>Without the own dialogues, over which a training takes most of its time.</summary>
    public static TrainingResult Train(params TrainingFile[] files) => Train(seed: 1, files);

    public static TrainingResult Train(int seed, params TrainingFile[] files) => Trainer.Train(new TrainingInput(files, seed, ["own"]));
}
