using Cesagram.Tests.Hosting;

namespace Cesagram.Tests.Cesagramville;

/// <summary>What the checker says of every made fault, each in a folder of its own, found in one run: starting Node is what takes long.</summary>
public sealed class CheckedFaults : IAsyncLifetime
{
    private readonly string parent = TestFolder.Make();
    private readonly Dictionary<string, string[]> said = [];

    /// <summary>The lines on a fault, paths as from its folder, the sum last.</summary>
    public string[] Said(string fault) => said[fault];

    public async Task InitializeAsync()
    {
        var folders = MadeStories.Faults.Select((fault, index) => (fault.Fault, Name: $"{index:000}")).ToArray();
        foreach (var (fault, name) in folders)
        {
            var made = new MadeStories(Path.Combine(parent, name));
            Array.ForEach(MadeStories.Faults.Single(one => one.Fault == fault).Edits, made.Apply);
        }

        var (exitCode, output, error) = await MadeStories.RunAsync(parent, "check.mjs", [.. folders.Select(folder => folder.Name)]);
        error.Should().BeEmpty();
        exitCode.Should().Be(1);
        var line = 0;
        foreach (var (fault, name) in folders)
        {
            var sum = Array.FindIndex(output, line, one => one.Contains(" paths, ", StringComparison.Ordinal));
            said[fault] = [.. output[line..(sum + 1)].Select(one => one.Replace($"{name}/", "", StringComparison.Ordinal))];
            line = sum + 1;
        }
    }

    public Task DisposeAsync()
    {
        TestFolder.Delete(parent);
        return Task.CompletedTask;
    }
}
