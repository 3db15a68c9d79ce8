using System.CommandLine;
using System.Text.Json;
using Cesagram.Linguistics;
using Cesagram.Linguistics.Evaluation;

namespace Cesagram.ChatAnalysis.Commands;

/// <summary><c>evaluate FILE...</c>: prints figures as JSON, by language and source.</summary>
internal static class EvaluateCommand
{
    private static readonly JsonSerializerOptions Format = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, WriteIndented = true };

    public static Command Create()
    {
        var files = new Argument<FileInfo[]>("FILE") { Description = "Labelled conversations: hashed or readable JSON lines, also as .gz.", Arity = ArgumentArity.OneOrMore };
        var model = new Option<FileInfo?>("--model") { Description = "Another model file than the one that ships.", HelpName = "FILE" };
        var command = new Command("evaluate", "Measure a model on labelled conversations and print JSON.") { files, model };
        command.SetAction(parsed => InputErrors.Report(() =>
        {
            var measured = ScoreCommand.LoadModel(parsed.GetValue(model));
            var figures = Evaluator.Evaluate(measured, CorpusFiles.Open(parsed.GetValue(files)!));
            Console.WriteLine(JsonSerializer.Serialize(new { Model = measured.Info, Figures = figures }, Format));
        }));
        return command;
    }
}
