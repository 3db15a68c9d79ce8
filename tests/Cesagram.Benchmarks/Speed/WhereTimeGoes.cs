using System.Diagnostics;
using System.Globalization;
using Cesagram.Linguistics;
using Cesagram.Linguistics.Concepts;
using Cesagram.Linguistics.Cues;
using Cesagram.Linguistics.Risk;
using Cesagram.Linguistics.Text;
using Cesagram.Linguistics.Text.Folding;

namespace Cesagram.Benchmarks.Speed;

/// <summary><c>speed-parts FILE</c>: what each part of a message's way costs by itself, the best of several rounds.</summary>
internal static class WhereTimeGoes
{
    private const int Lines = 10_000;
    private const int Rounds = 8;
    private const double AllWarmSeconds = 5;
    private const double WarmSeconds = 0.8;

    public static int Run(string file)
    {
        string[] lines = [.. File.ReadLines(file).Take(Lines)];
        var tokenizer = new Tokenizer();
        var folding = new FoldingTokenizer();
        uint[][] ids = [.. lines.Select(line => folding.Tokenize(line).ToArray().Select(token => token.Id).ToArray())];
        ushort[][] words = [.. ids.Select(message => new ushort[message.Length])];
        ushort[][] meanings = [.. ids.Select(message => new ushort[message.Length])];
        var (cues, matcher) = (CueLexicon.Shipped, new CueMatcher(CueLexicon.Shipped));
        var concepts = new ushort[ids.Max(message => message.Length)];
        var borrowed = new ushort[concepts.Length];
        var languages = new double[CueLexicon.Languages.Count];
        var (weights, running) = (RiskModel.Shipped.Weights, new RunningScore(RiskModel.Shipped.Weights));
        var follower = new ConversationFollower(RiskModel.Shipped);
        var sum = 0.0;
        WarmUp.Run(
            () =>
            {
                for (var i = 0; i < lines.Length; i++)
                {
                    follower.Append(i & 1, lines[i]);
                }
            },
            AllWarmSeconds);
        follower.Begin();
        Console.WriteLine("| part | ns a message |\n|---|---|");
        Print("tokeniser", lines, i => sum += tokenizer.Tokenize(lines[i]).Length);
        Print("is a disguise possible", lines, i => sum += Disguise.IsPossible(lines[i]) ? 1 : 0);
        Print("tokeniser with folding", lines, i => sum += folding.Tokenize(lines[i]).Length);
        Print("finding words", lines, i => cues.Words.Find(ids[i], words[i], meanings[i]));
        Print("concepts", lines, i => ConceptLexicon.Shipped.Reader.Read(meanings[i], concepts, languages, borrowed, out _));
        Print("cues", lines, i => matcher.Match(words[i], []));
        Print("sums of words", lines, i => sum += TokenSums.Of(ids[i], weights.WordPairs).Risk);
        void Begin(int i, Action begin)
        {
            if (i % OurSpeed.Conversation == 0)
            {
                begin();
            }
        }

        Print("all that adds a message", lines, i =>
        {
            Begin(i, running.Begin);
            running.Add(ids[i], i & 1);
        });
        Print("score and signs of going missing", lines, _ =>
        {
            // Else it would only be remembered.
            running.Begin(running.State);
            sum += running.Score + running.Missing;
        });
        Print("Append", lines, i =>
        {
            Begin(i, follower.Begin);
            sum += follower.Append(i & 1, lines[i]).Stages;
        });

        // The last, since it leaves nothing of the state.
        Print("fading", lines, i => running.State.Fade());
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{100.0 * lines.Count(line => Disguise.IsPossible(line)) / lines.Length:0.0} % of the messages are looked at for disguises."));
        return double.IsNaN(sum) ? 1 : 0;
    }

    private static void Print(string part, string[] lines, Action<int> work)
    {
        void All()
        {
            for (var i = 0; i < lines.Length; i++)
            {
                work(i);
            }
        }

        WarmUp.Run(All, WarmSeconds);
        var best = double.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            All();
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalNanoseconds / lines.Length);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {part} | {best:0} |"));
    }
}
