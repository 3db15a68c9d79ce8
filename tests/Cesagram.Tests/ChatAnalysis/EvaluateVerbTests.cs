using System.Text.Json;
using System.Xml.Linq;
using Cesagram.Tests.Hosting;

namespace Cesagram.Tests.ChatAnalysis;

public sealed class EvaluateVerbTests : IDisposable
{
    private const string Talks =
        """
        {"id":"a","lang":"en","label":"ordinary","source":"made","messages":[{"author":"x","text":"the match is at noon"},{"author":"y","text":"see you there"}]}
        {"id":"b","lang":"en","label":"grooming","source":"made","groomers":["x"],"messages":[{"author":"x","text":"don't tell your parents"},{"author":"y","text":"ok"}]}
        """;

    private readonly string folder = TestFolder.Make();

    public void Dispose() => TestFolder.Delete(folder);

    [Fact]
    public async Task Evaluate_ReportAndCard_WritesBothWithoutThePathOfTheFile()
    {
        var (page, card) = (Path.Combine(folder, "report.html"), Path.Combine(folder, "card.md"));

        var (code, output, error) = await Cli.RunAsync("evaluate", Write("συνομιλίες.jsonl", Talks), "--report", page, "--card", card);

        (code, error).Should().Be((0, ""));
        using var json = JsonDocument.Parse(output);
        json.RootElement.EnumerateObject().Select(field => field.Name).Should().Contain(["model", "figures", "overall", "languages", "authors", "early", "reliability"]);
        json.RootElement.GetProperty("figures")[0].GetProperty("group").GetString().Should().Be("en made");
        var html = await File.ReadAllTextAsync(page);
        XDocument.Parse(html).Root!.Name.LocalName.Should().Be("html");
        html.Should().Contain("evaluate συνομιλίες.jsonl").And.NotContain(folder);
        (await File.ReadAllTextAsync(card)).Should().Contain("evaluate συνομιλίες.jsonl").And.NotContain(folder);
    }

    [Fact]
    public async Task Evaluate_HeldOutFiguresOfAnotherKind_AreRefusedAndNothingIsWritten()
    {
        var page = Path.Combine(folder, "report.html");

        var (code, output, error) = await Cli.RunAsync("evaluate", Write("talks.jsonl", Talks), "--report", page, "--held-out-figures", Write("other.json", "{}"));

        (code, output).Should().Be((1, ""));
        error.Should().Contain("other.json: this is not what 'evaluate --held-out' prints.");
        File.Exists(page).Should().BeFalse();
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
