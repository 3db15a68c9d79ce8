using System.CommandLine;
using System.Globalization;
using Cesagram.Linguistics.Training;

namespace Cesagram.ChatAnalysis.Commands;

/// <summary><c>train FILE...</c>: trains a model; the same files and seed give the same bytes.</summary>
internal static class TrainCommand
{
    public static Command Create()
    {
        var files = new Argument<FileInfo[]>("FILE") { Description = "Corpus files: hashed or readable JSON lines, PAN-2012 XML, also as .gz; 'dev' in the name: only calibrates.", Arity = ArgumentArity.ZeroOrMore };
        var output = new Option<FileInfo>("--output") { Description = "Where to write the model.", HelpName = "FILE", Required = true };
        var seed = new Option<int>("--seed") { Description = "Of all random choices.", DefaultValueFactory = _ => 1 };
        var exclude = new Option<string[]>("--exclude") { Description = "Leave a source out (may be given several times); own leaves out the dialogues that come with the product.", HelpName = "SOURCE", DefaultValueFactory = _ => [] };
        var predators = PredatorsFile.Option();
        var command = new Command("train", "Train a risk model on corpus files and the platform's own dialogues.") { files, output, seed, exclude, predators };
        command.SetAction((parsed, cancellationToken) => Task.FromResult(InputErrors.Report(() =>
        {
            var listed = PredatorsFile.Read(parsed.GetValue(predators));
            var input = new TrainingInput(CorpusFiles.Open(parsed.GetValue(files) ?? []), parsed.GetValue(seed), parsed.GetValue(exclude), listed);
            var result = Trainer.Train(input, new StepProgress(), cancellationToken);
            File.WriteAllBytes(parsed.GetValue(output)!.FullName, result.Model);
            foreach (var line in result.Summary)
            {
                Console.WriteLine(line);
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{parsed.GetValue(output)}: {result.Model.Length:N0} bytes"));
        })));
        return command;
    }

    private sealed class StepProgress : IProgress<TrainingProgress>
    {
        private readonly long start = Environment.TickCount64;

        public void Report(TrainingProgress value)
        {
            if (!Console.IsErrorRedirected)
            {
                var spent = TimeSpan.FromMilliseconds(Environment.TickCount64 - start);
                var left = value.Part > 0.02 ? (spent / value.Part) - spent : TimeSpan.Zero;
                Console.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r\u001b[K{value.Part:P0} {value.Step}, about {left:mm\\:ss} left{(value.Part >= 1 ? "\n" : "")}"));
            }
        }
    }
}
