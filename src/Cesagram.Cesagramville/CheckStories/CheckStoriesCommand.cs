using System.CommandLine;
using System.ComponentModel;
using System.Diagnostics;

namespace Cesagram.Cesagramville.CheckStories;

/// <summary><c>check-stories</c>: walks every way through every story. The stories are ink, so what walks them is JavaScript, run by Node.</summary>
internal static class CheckStoriesCommand
{
    public static Command Create()
    {
        var content = new Option<DirectoryInfo?>("--content") { Description = "Folder of the stories; those built into the host if left out.", HelpName = "DIR" };
        var graphs = new Option<DirectoryInfo?>("--graphs") { Description = "Also draw each story's graph there, as SVG.", HelpName = "DIR" };
        var story = new Option<string?>("--story") { Description = "Check this story only.", HelpName = "ID" };
        var command = new Command("check-stories", "Walk every way through every CESAGRAMVILLE story and report faults with file and line.") { content, graphs, story };
        command.SetAction((parsed, cancellationToken) =>
            RunAsync(parsed.GetValue(content), parsed.GetValue(graphs), parsed.GetValue(story), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(DirectoryInfo? content, DirectoryInfo? graphs, string? story, CancellationToken cancellationToken)
    {
        if (content is { Exists: false })
        {
            return Fail($"There is no folder {content}.");
        }

        // The streams are inherited: what the checker finds appears as it finds it.
        var start = new ProcessStartInfo("node");
        var tools = Path.Combine(AppContext.BaseDirectory, "Cesagramville");
        start.ArgumentList.Add(Path.Combine(tools, "Stories", "check.mjs"));
        start.ArgumentList.Add(content?.ToString() ?? Path.Combine(tools, "Content"));
        AddIfSet(start, "--graphs", graphs?.ToString());
        AddIfSet(start, "--story", story);
        try
        {
            using var process = Process.Start(start)!;
            await process.WaitForExitAsync(cancellationToken);
            return process.ExitCode;
        }
        catch (Win32Exception)
        {
            return Fail("Node.js is missing; the stories are checked with it. Install Node.js 18 or later (on Debian and Ubuntu: apt-get install nodejs), then run this again.");
        }
    }

    private static void AddIfSet(ProcessStartInfo start, string name, string? value)
    {
        if (value is not null)
        {
            start.ArgumentList.Add(name);
            start.ArgumentList.Add(value);
        }
    }

    private static int Fail(string message)
    {
        Console.Error.WriteLine($"cesagram: {message}");
        return 1;
    }
}
