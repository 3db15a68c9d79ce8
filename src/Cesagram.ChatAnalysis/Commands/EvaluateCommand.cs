using System.CommandLine;
using System.Text.Json;
using Cesagram.Linguistics;
using Cesagram.Linguistics.Evaluation;
using Cesagram.Linguistics.Evaluation.Robustness;
using Cesagram.Linguistics.Training;

namespace Cesagram.ChatAnalysis.Commands;

/// <summary><c>evaluate FILE...</c>: prints figures as JSON, also as a page or a model card, by source held out of training, or by the protocol of PAN-2012.</summary>
internal static class EvaluateCommand
{
    private static readonly JsonSerializerOptions Format = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, WriteIndented = true };

    public static Command Create(TimeProvider clock)
    {
        var files = new Argument<FileInfo[]>("FILE") { Description = "Labelled conversations: hashed or readable JSON lines, PAN-2012 XML, also as .gz.", Arity = ArgumentArity.ZeroOrMore };
        var model = new Option<FileInfo?>("--model") { Description = "Another model file than the one that ships.", HelpName = "FILE" };
        var heldOut = new Option<bool>("--held-out") { Description = "Instead of measuring a model: train anew without each source in turn (files as for train) and compare with naive Bayes, cue counts and length." };
        var exclude = new Option<string[]>("--exclude") { Description = "With --held-out: leave a source out altogether (may be given several times).", HelpName = "SOURCE", DefaultValueFactory = _ => [] };
        var seed = new Option<int>("--seed") { Description = "With --held-out or --robustness: of all random choices.", DefaultValueFactory = _ => 1 };
        var robustness = new Option<bool>("--robustness") { Description = "Instead: attack the risky conversations and print what each attack costs, as a JSON array." };
        var pan12 = EvaluatePan12.CorpusOption();
        var predators = PredatorsFile.Option();
        var command = new Command("evaluate", "Measure a model on labelled conversations and print JSON.") { files, model, heldOut, exclude, seed, robustness, pan12, predators };
        var print = new EvaluationPrint(Format);
        foreach (var option in print.Options)
        {
            command.Options.Add(option);
        }

        command.Validators.Add(result =>
        {
            if (result.GetValue(heldOut) && result.GetValue(model) is not null)
            {
                result.AddError("--held-out trains its own models: leave --model out.");
            }

            print.Check(result, onlyFiles: !result.GetValue(heldOut) && !result.GetValue(robustness) && result.GetResult(pan12) is null);
            if (result.GetValue(robustness) && (result.GetValue(heldOut) || result.GetResult(pan12) is not null))
            {
                result.AddError("--robustness measures FILE... with one model: leave --held-out and --pan12 out.");
            }

            var anyFile = result.GetResult(files)?.Tokens.Count > 0;
            if (result.GetResult(pan12) is not null)
            {
                EvaluatePan12.Check(result, anyFile, result.GetResult(predators) is not null, result.GetValue(heldOut));
            }
            else if (!anyFile)
            {
                result.AddError("Name at least one FILE of labelled conversations, or a corpus with --pan12.");
            }
        });
        command.SetAction((parsed, cancellationToken) => Task.FromResult(InputErrors.Report(() =>
        {
            var listed = PredatorsFile.Read(parsed.GetValue(predators));
            if (parsed.GetValue(heldOut))
            {
                var input = new TrainingInput(CorpusFiles.Open(parsed.GetValue(files)!), parsed.GetValue(seed), parsed.GetValue(exclude), listed);
                Print(new { HeldOut = HeldOutComparison.Compare(input, new LineProgress(), cancellationToken).ToList() });
                return;
            }

            var measured = ScoreCommand.LoadModel(parsed.GetValue(model));
            if (parsed.GetValue(pan12) is { } corpus)
            {
                Print(new { Model = measured.Info, WarnFrom = measured.BandsFrom["warn"], Pan12 = EvaluatePan12.Measure(measured, corpus, listed!, cancellationToken) });
                return;
            }

            if (parsed.GetValue(robustness))
            {
                Print(RobustnessReport.Measure(measured, CorpusFiles.Open(parsed.GetValue(files)!), parsed.GetValue(seed), listed));
                return;
            }

            var context = print.Context(
                parsed, DateOnly.FromDateTime(clock.GetUtcNow().DateTime), [RepeatedCommand.Evaluate(parsed.GetValue(files)!, parsed.GetValue(model))]);
            var report = Evaluator.Report(measured, CorpusFiles.Open(parsed.GetValue(files)!), listed);
            print.Write(parsed, report, context);
            Print(report);
        })));
        return command;
    }

    private static void Print<T>(T figures) => Console.WriteLine(JsonSerializer.Serialize(figures, Format));

    private sealed class LineProgress : IProgress<TrainingProgress>
    {
        public void Report(TrainingProgress value) =>
            Console.Error.WriteLine(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{value.Part,4:P0} {value.Step}"));
    }
}
