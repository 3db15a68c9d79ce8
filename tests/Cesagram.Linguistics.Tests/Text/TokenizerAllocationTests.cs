using System.Diagnostics;
using Cesagram.Linguistics.Text;

namespace Cesagram.Linguistics.Tests.Text;

public class TokenizerAllocationTests
{
    private static readonly TimeSpan LongestWarmUp = TimeSpan.FromSeconds(30);

    [Fact]
    public void Tokenize_OnceBuffersHaveGrown_AllocatesNothing()
    {
        var texts = new RandomText(5);
        string[] messages = [.. Enumerable.Range(0, 2000).Select(i => texts.Next(i % RandomText.Kinds))];
        var tokenizer = new Tokenizer();
        var start = Stopwatch.GetTimestamp();

        // .NET's own search and normalisation box a little until the compiler's last tier has them: that ends, ours would not.
        var bytes = Allocated(tokenizer, messages);
        while (bytes > 0 && Stopwatch.GetElapsedTime(start) < LongestWarmUp)
        {
            bytes = Allocated(tokenizer, messages);
        }

        bytes.Should().Be(0);
    }

    private static long Allocated(Tokenizer tokenizer, string[] messages)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var message in messages)
        {
            tokenizer.Tokenize(message);
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
