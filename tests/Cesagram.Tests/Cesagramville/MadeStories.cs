using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Cesagram.Tests.Hosting;

namespace Cesagram.Tests.Cesagramville;

/// <summary>A fault of <c>Made/faults.json</c>: how the sound stories are changed so as to have it, and what the checker must say, to the line.</summary>
internal sealed record MadeFault(string Fault, MadeEdit[] Edits, string[] Reports);

/// <summary>A change of a file (* stands for each language); without <paramref name="Find"/> the file is written anew or, without <paramref name="Put"/> too, removed.</summary>
internal sealed record MadeEdit(string File, string? Find, string? Put);

/// <summary>A copy of the sound stories in <c>Made/sound</c>, and the tools that read it.</summary>
internal sealed class MadeStories : IDisposable
{
    private static readonly string Here = Path.GetDirectoryName(ThisFile())!;

    public MadeStories(string? folder = null)
    {
        Folder = folder ?? TestFolder.Make();
        var sound = Path.Combine(Here, "Made", "sound");
        foreach (var file in Directory.EnumerateFiles(sound, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(Folder, Path.GetRelativePath(sound, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    public static IReadOnlyList<MadeFault> Faults { get; } =
        JsonSerializer.Deserialize<MadeFault[]>(File.ReadAllText(Path.Combine(Here, "Made", "faults.json")), JsonSerializerOptions.Web)!;

    /// <summary>The stories that ship, as they stand in the repository.</summary>
    public static string Shipped { get; } = Path.GetFullPath(Path.Combine(Here, "../../../src/Cesagram.Cesagramville/Content"));

    public string Folder { get; }

    public void Dispose() => TestFolder.Delete(Folder);

    public void Apply(MadeEdit edit)
    {
        foreach (var language in edit.File.StartsWith('*') ? new[] { "en", "fr" } : [""])
        {
            var file = Path.Combine(Folder, edit.File.Replace("*", language, StringComparison.Ordinal));
            if (edit.Find is not null)
            {
                var text = File.ReadAllText(file);
                text.Split(edit.Find).Should().HaveCount(2, "'{0}' must stand once in {1}", edit.Find, file);
                File.WriteAllText(file, text.Replace(edit.Find, edit.Put, StringComparison.Ordinal));
            }
            else if (edit.Put is not null)
            {
                File.WriteAllText(file, edit.Put);
            }
            else
            {
                File.Delete(file);
            }
        }
    }

    public Task<(int ExitCode, string[] Output, string[] Error)> RunAsync(string tool, params string[] arguments) => RunAsync(Folder, tool, arguments);

    /// <summary>Runs one of the story tools in a folder, as delivered beside the host.</summary>
    public static async Task<(int ExitCode, string[] Output, string[] Error)> RunAsync(string folder, string tool, string[] arguments)
    {
        var start = new ProcessStartInfo("node") { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Cesagramville", "Stories", tool));
        Array.ForEach(arguments, start.ArgumentList.Add);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, Lines(await output), Lines(await error));
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static string ThisFile([CallerFilePath] string here = "") => here;
}
