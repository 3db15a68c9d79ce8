namespace Cesagram.ChatAnalysis.Commands;

/// <summary>A command line as it may stand in a document: of a file that lies elsewhere, only its name.</summary>
internal static class RepeatedCommand
{
    public static string Evaluate(IEnumerable<FileInfo> files, FileInfo? model) =>
        string.Join(' ', ["deploy/run.sh evaluate", .. model is null ? [] : new[] { "--model", Name(model) }, .. files.Select(Name)]);

    private static string Name(FileInfo file)
    {
        // As it was typed; an absolute path says more of a machine than of a measurement.
        var typed = file.ToString();
        var name = Path.IsPathRooted(typed) || typed.StartsWith("..", StringComparison.Ordinal) ? file.Name : typed;
        return name.All(c => char.IsLetterOrDigit(c) || c is '/' or '.' or '-' or '_') ? name : $"'{name.Replace("'", "'\\''", StringComparison.Ordinal)}'";
    }
}
