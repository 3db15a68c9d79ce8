using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using System.Text.Json;
using Cesagram.Linguistics.Evaluation;
using Cesagram.Linguistics.Evaluation.Robustness;

namespace Cesagram.ChatAnalysis.Commands;

/// <summary><c>evaluate --report FILE.html --card FILE.md</c>: what was measured, as a page and as a model card.</summary>
internal sealed class EvaluationPrint(JsonSerializerOptions format)
{
    // A file of something else must not pass for one without figures.
    private readonly JsonSerializerOptions strict = new(format) { RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true };
    private readonly Option<FileInfo?> page = new("--report") { Description = "Also write the figures as a page with pictures, which needs nothing but a browser.", HelpName = "FILE.html" };
    private readonly Option<FileInfo?> card = new("--card") { Description = "Also write the model card with these figures in it.", HelpName = "FILE.md" };
    private readonly Option<FileInfo?> heldOut = new("--held-out-figures") { Description = "With --report or --card: what 'evaluate --held-out' printed.", HelpName = "FILE.json" };
    private readonly Option<FileInfo?> robustness = new("--robustness-figures") { Description = "With --report or --card: a JSON array of {attack, language, f05_before, f05_after}.", HelpName = "FILE.json" };

    public IEnumerable<Option> Options => [page, card, heldOut, robustness];

    public void Check(CommandResult result, bool onlyFiles)
    {
        var prints = result.GetResult(page) is not null || result.GetResult(card) is not null;
        if (prints && !onlyFiles)
        {
            result.AddError("--report and --card print what is measured on files: leave --held-out and --pan12 out.");
        }

        if (!prints && (result.GetResult(heldOut) is not null || result.GetResult(robustness) is not null))
        {
            result.AddError("--held-out-figures and --robustness-figures go into a report: name it with --report or --card.");
        }
    }

    /// <summary>Reads what other runs found: before anything is measured, so that a mistake in it costs no time.</summary>
    /// <exception cref="InvalidDataException">A file is no such figures.</exception>
    public PrintContext Context(ParseResult parsed, DateOnly date, IReadOnlyList<string> commands) => new(date, commands)
    {
        HeldOut = Read<HeldOutFile>(parsed.GetValue(heldOut), "what 'evaluate --held-out' prints")?.HeldOut ?? [],
        Robustness = Read<List<RobustnessFigures>>(parsed.GetValue(robustness), "an array of {attack, language, f05_before, f05_after}") ?? [],
    };

    public void Write(ParseResult parsed, EvaluationReport report, PrintContext context)
    {
        // Both are made before either is written.
        var html = parsed.GetValue(page) is null ? null : EvaluationPage.Html(report, context);
        var markdown = parsed.GetValue(card) is null ? null : ModelCard.Markdown(report, context);
        Save(parsed.GetValue(page), html);
        Save(parsed.GetValue(card), markdown);
    }

    private static void Save(FileInfo? file, string? text)
    {
        if (file is not null)
        {
            File.WriteAllText(file.FullName, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
    }

    private T? Read<T>(FileInfo? file, string what)
        where T : class
    {
        if (file is null)
        {
            return null;
        }

        using var stream = InputErrors.OpenRead(file);
        try
        {
            return JsonSerializer.Deserialize<T>(stream, strict) ?? throw new InvalidDataException($"{file}: this is not {what}.");
        }
        catch (JsonException error)
        {
            throw new InvalidDataException($"{file}: this is not {what}.", error);
        }
    }

    private sealed record HeldOutFile(IReadOnlyList<HeldOutFigures> HeldOut);
}
