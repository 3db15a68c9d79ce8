using System.Reflection;
using System.Text.Json;
using Cesagram.Linguistics.Cues;

namespace Cesagram.Linguistics.Text.Folding;

/// <summary>Words that a disguise may stand for: those of concepts and cues, and those of the dialogues written for the platform. Read at the first disguise.</summary>
internal static class KnownWords
{
    /// <summary>What stands in fewer dialogues may be a name or a slip.</summary>
    private const int LeastDialogues = 4;

    private static readonly Lazy<HashSet<uint>> OfDialogues = new(Read);

    public static bool Contains(uint id) => CueLexicon.Shipped.Knows(id) || OfDialogues.Value.Contains(id);

    private static HashSet<uint> Read()
    {
        var dialogues = new Dictionary<uint, int>();
        var tokenizer = new Tokenizer();
        foreach (var language in CueLexicon.Languages)
        {
            using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Cesagram.Linguistics.Training.Dialogues.{language}.jsonl");
            using var reader = new StreamReader(stream ?? Stream.Null);
            while (reader.ReadLine() is { } line)
            {
                using var dialogue = JsonDocument.Parse(line);
                var ofDialogue = new HashSet<uint>();
                foreach (var message in dialogue.RootElement.GetProperty("messages").EnumerateArray())
                {
                    foreach (var token in tokenizer.Tokenize(message.GetProperty("text").GetString()!))
                    {
                        ofDialogue.Add(token.Id);
                    }
                }

                foreach (var id in ofDialogue)
                {
                    dialogues[id] = dialogues.GetValueOrDefault(id) + 1;
                }
            }
        }

        return [.. dialogues.Where(pair => pair.Value >= LeastDialogues).Select(pair => pair.Key)];
    }
}
