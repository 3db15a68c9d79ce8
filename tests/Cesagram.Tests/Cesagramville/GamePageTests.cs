using System.Text.RegularExpressions;
using Cesagram.Cesagramville.Pages.Cesagramville;
using Cesagram.Tests.Hosting;

namespace Cesagram.Tests.Cesagramville;

/// <summary>The page that carries the game.</summary>
[Collection(HostCollection.Name)]
public partial class GamePageTests(RunningHost host)
{
    [GeneratedRegex(@"^(?:import|export) [^'\n]*from '(\.[^']+)'", RegexOptions.Multiline)]
    private static partial Regex Import();

    [Fact]
    public void FirstModules_AreWhatTheFirstScreenImports()
    {
        var needed = new HashSet<string>();
        Collect("game.js", needed);
        Collect("screens/start.js", needed);
        IndexModel.FirstModules.Select(module => module + ".js").Should().BeEquivalentTo(needed.Except(["game.js"]));
    }

    [Fact]
    public async Task Worker_OfALanguage_KeepsItsFilesAndNoOthers()
    {
        using var client = host.Anonymous();
        var worker = await client.GetStringAsync(new Uri("/lt/cesagramville/worker.js", UriKind.Relative));
        worker.Should().Contain("play/lt/index.json").And.Contain("content/lt/spotting.json").And.Contain("/lt/cesagramville/texts.json").And.NotContain("play/el/").And.NotContain("/graphs/");
        foreach (var address in Regex.Matches(worker, "\"(/[^\"]+)\"").Select(match => match.Groups[1].Value).Distinct())
        {
            using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
            ((int)answer.StatusCode).Should().Be(200, address);
        }
    }

    [Fact]
    public async Task Page_Asked_SetsNoCookie()
    {
        using var client = host.Anonymous();
        using var answer = await client.GetAsync(new Uri("/it/cesagramville", UriKind.Relative));
        answer.Headers.Contains("Set-Cookie").Should().BeFalse();
    }

    private static void Collect(string file, HashSet<string> found)
    {
        if (!found.Add(file))
        {
            return;
        }

        var root = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../../../src/Cesagram.Cesagramville/wwwroot"));
        foreach (Match import in Import().Matches(File.ReadAllText(Path.Combine(root, file))))
        {
            Collect(Path.GetRelativePath(root, Path.GetFullPath(Path.Combine(root, Path.GetDirectoryName(file)!, import.Groups[1].Value))), found);
        }
    }
}
