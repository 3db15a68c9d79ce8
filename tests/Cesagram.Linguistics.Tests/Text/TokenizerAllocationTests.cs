using Cesagram.Linguistics.Text;

namespace Cesagram.Linguistics.Tests.Text;

public class TokenizerAllocationTests
{
    [Fact]
    public void Tokenize_OnceBuffersHaveGrown_AllocatesNothing()
    {
        var texts = new RandomText(5);
        string[] messages = [.. Enumerable.Range(0, 2000).Select(i => texts.Next(i % RandomText.Kinds))];
        var tokenizer = new Tokenizer();
        for (var warm = 0; warm < 40; warm++)
        {
            TokenizeAll(tokenizer, messages);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        TokenizeAll(tokenizer, messages);

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }

    private static void TokenizeAll(Tokenizer tokenizer, string[] messages)
    {
        foreach (var message in messages)
        {
            tokenizer.Tokenize(message);
        }
    }
}
