using System.Globalization;
using Cesagram.Linguistics.Text;

namespace Cesagram.Benchmarks.Speed;

/// <summary>
/// <c>speed-files FOLDER DIALOGUES</c>: the lines to score, and what fastText and liblinear learn from and read. Labels are made: whether the first word's hash is even.
/// For liblinear words and pairs of words are hashed to 2^20 features beforehand.
/// </summary>
internal static class SpeedFiles
{
    public const int Lines = 200_000;

    /// <summary>File of the lines that the compiler warms up on.</summary>
    public const string Warm = "warm.txt";
    private const int Learnt = 20_000;
    private const int FeatureBits = 20;

    public static int Write(string folder, string dialogues)
    {
        string[] lines = [.. new DialogueLines(dialogues).Take(Lines, 1)];
        Save(folder, "lines.txt", lines);
        Save(folder, "line.txt", lines[..1]);
        Save(folder, Warm, lines[..Learnt]);
        Save(folder, "words.train", lines[..Learnt].Select(line => $"__label__{Label(line)} {line}"));
        Save(folder, "features.train", lines[..Learnt].Select(Features));
        Save(folder, "features.txt", lines.Select(Features));
        Save(folder, "feature.txt", lines[..1].Select(Features));
        return 0;
    }

    private static void Save(string folder, string name, IEnumerable<string> lines) => File.WriteAllText(Path.Combine(folder, name), string.Join('\n', lines) + '\n');

    private static int Label(string line) => (int)(Hash(line.Split(' ')[0]) & 1);

    private static string Features(string line)
    {
        var words = line.Split(' ');
        var features = words.Concat(words.Zip(words.Skip(1), (first, second) => $"{first} {second}")).Select(word => 1 + (Hash(word) & ((1 << FeatureBits) - 1))).Distinct().Order();
        return string.Create(CultureInfo.InvariantCulture, $"{(Label(line) == 1 ? "+1" : "-1")} {string.Join(' ', features.Select(feature => $"{feature}:1"))}");
    }

    private static uint Hash(string text) => TokenHash.Of(text);
}
