using Cesagram.Linguistics.Evaluation;
using Cesagram.Linguistics.Tests.Made;

namespace Cesagram.Linguistics.Tests.Evaluation;

public class ModelCardTests
{
    private static readonly PrintContext Context = new(new DateOnly(2030, 2, 1), ["deploy/run.sh evaluate own.jsonl"]);

    [Fact]
    public void Markdown_TenByHand_HasTheFiguresInTheText()
    {
        var card = ModelCard.Markdown(MadeOutcomes.Report, Context);

        card.Should().NotContain("{{").And.NotContain("}}");
        card.Should().Contain(RiskModel.Shipped.Info.Version).And.Contain("1 February 2030").And.Contain("deploy/run.sh evaluate own.jsonl");
        card.Should().Contain("it misses 50.0 % of the risk conversations in the test below (2 of 4)");
        card.Should().Contain("| Greek | 5 | 1 | – | 0.000 |").And.Contain("Greek (1)").And.Contain("| μέσα & έξω |");
        card.Should().Contain("Decoys are not children").And.Contain("People decide");
    }

    [Fact]
    public void Markdown_Tables_HaveAsManyCellsInEachRow()
    {
        var lines = ModelCard.Markdown(MadeOutcomes.Report, Context).Split('\n');

        for (var line = 1; line < lines.Length; line++)
        {
            if (lines[line].StartsWith('|') && lines[line - 1].StartsWith('|'))
            {
                lines[line].Count(c => c == '|').Should().Be(lines[line - 1].Count(c => c == '|'), lines[line]);
            }
        }
    }

    [Fact]
    public void Markdown_NothingRead_SaysSo()
    {
        var write = () => ModelCard.Markdown(ReportMaker.Of(RiskModel.Shipped, []), Context);

        write.Should().Throw<InvalidDataException>();
    }
}
