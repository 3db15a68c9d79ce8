using System.Text;
using Cesagram.Linguistics.Tests.Made;

namespace Cesagram.Linguistics.Tests.Risk;

public class LongMessageTests
{
    [Theory]
    [InlineData("how old r u ")]
    [InlineData("a.")]
    [InlineData("a.@")]
    [InlineData("x@y")]
    [InlineData("\u0300\u0316")]
    [InlineData("\uD800")]
    [InlineData("\U0001F468\u200d")]
    [InlineData("'")]
    [InlineData("our little secret \U0001F600 ")]
    public void Score_MessageOfAMegabyte_ReachesTheEnd(string part)
    {
        var text = new StringBuilder().Insert(0, part, 1_000_000 / part.Length).ToString();

        new RiskScorer(RiskModel.Shipped).Score(MadeChat.Of([("a", text), ("b", "ok")])).ShouldBeFinite();
    }
}
