using System.Text.Json;
using Cesagram.Tests.Hosting;

namespace Cesagram.Tests.ChatAnalysis;

public sealed class Pan12VerbTests : IDisposable
{
    private const string Xml = """
        <conversations>
        <conversation id="c1">
        <message line="1"><author>p1</author><time>10:00</time><text>good morning</text></message>
        <message line="2"><author>o1</author><time>10:01</time><text>morning, the match is at noon</text></message>
        </conversation>
        <conversation id="c2">
        <message line="1"><author>o1</author><time>11:00</time><text>water the roses</text></message>
        <message line="2"><author>o2</author><time>11:01</time><text>yes, later</text></message>
        </conversation>
        </conversations>
        """;

    private readonly string folder = TestFolder.Make();

    public void Dispose() => TestFolder.Delete(folder);

    [Fact]
    public async Task Evaluate_Pan12_PrintsTheProtocolsFigures()
    {
        var (code, output, error) = await Cli.RunAsync("evaluate", "--pan12", Write("corpus.xml", Xml), "--predators", Write("ids.txt", "# two\np1\np9\n"));

        (code, error).Should().Be((0, ""));
        using var json = JsonDocument.Parse(output);
        json.RootElement.GetProperty("warn_from").GetDouble().Should().BeInRange(0, 1);
        var pan12 = json.RootElement.GetProperty("pan12");
        pan12.GetProperty("filter").GetString().Should().Be("none");
        var counts = pan12.GetProperty("counts");
        counts.EnumerateObject().Select(count => (count.Name, count.Value.GetInt32())).Should().Equal(
            ("conversations", 2), ("conversations_with_predators", 1), ("authors", 3), ("predators_listed", 2), ("predators_seen", 1));
        pan12.GetProperty("authors").GetProperty("missed").GetInt32().Should().Be(2);
        pan12.GetProperty("early").TryGetProperty("f_latency", out _).Should().BeTrue();
    }

    [Fact]
    public async Task Evaluate_OrdinaryMode_LabelsXmlByTheList()
    {
        var (code, output, _) = await Cli.RunAsync("evaluate", Write("corpus.xml", Xml), "--predators", Write("ids.txt", "p1"));

        code.Should().Be(0);
        using var json = JsonDocument.Parse(output);
        var all = json.RootElement.GetProperty("figures")[1];
        (all.GetProperty("conversations").GetInt32(), all.GetProperty("risky").GetInt32()).Should().Be((2, 1));
    }

    [Theory]
    [InlineData("p1\np 1\n", "cesagram: ids.txt, line 2: no author id.")]
    [InlineData("# nobody\n", "cesagram: ids.txt: the list of predators is empty.")]
    public async Task Evaluate_BadList_SaysWhatIsWrong(string ids, string expected)
    {
        var (code, output, error) = await Cli.RunAsync("evaluate", "--pan12", Write("corpus.xml", Xml), "--predators", Write("ids.txt", ids));

        (code, output).Should().Be((1, ""));
        error.Should().StartWith(expected);
    }

    [Fact]
    public async Task TrainOrEvaluate_XmlWithoutList_SaysWhatToDo()
    {
        var xml = Write("corpus.xml", Xml);
        var model = Path.Combine(folder, "new.model");

        foreach (var run in new[] { await Cli.RunAsync("evaluate", xml), await Cli.RunAsync("train", xml, "--output", model) })
        {
            run.ExitCode.Should().Be(1);
            run.Error.Should().StartWith("cesagram: corpus.xml: ").And.Contain("--predators IDS.txt");
        }

        File.Exists(model).Should().BeFalse();
    }

    [Fact]
    public async Task Evaluate_OptionsThatDoNotFit_AreRefused()
    {
        var xml = Write("corpus.xml", Xml);

        (await Cli.RunAsync("evaluate")).Error.Should().Contain("Name at least one FILE");
        (await Cli.RunAsync("evaluate", "--pan12", xml)).Error.Should().Contain("--pan12 needs");
        (await Cli.RunAsync("evaluate", xml, "--pan12", xml, "--predators", Write("ids.txt", "p1"))).Error.Should().Contain("leave other files");
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
