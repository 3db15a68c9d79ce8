using System.Diagnostics;

namespace Cesagram.Linguistics.Tests.Risk;

public class FollowerAllocationTests
{
    private const int Messages = 200_000;
    private const int Conversation = 500;
    private static readonly TimeSpan LongestWarmUp = TimeSpan.FromSeconds(60);

    private static readonly string[] Texts =
    [
        "hey how old are you, do your parents read this?", "12 why", "keep this between us ok? our little secret \U0001F92B", "haha nooo way :))",
        "k33p th1s s e c r e t!!", "d.e.l.e.t.e our chat", "\u0455\u0435\u0441r\u0435t s\u0337e\u0337c\u0337r\u0337e\u0337t", "are you hooome alooone", "\u03BC\u03CCv\u03B7 \u03B1re y\u03BFu",
        "tu as quel \u00E2ge ? tes parents sont l\u00E0 ?", "\u03BC\u03B7\u03BD \u03C4\u03BF \u03C0\u03B5\u03B9\u03C2 \u03C3\u03B5 \u03BA\u03B1\u03BD\u03AD\u03BD\u03B1\u03BD", "niekam nesakyk, tai m\u016Bs\u0173 paslaptis", "see https://example.org/a1 or mail a@b.org $ecret",
        "broken \uFFFE \u0416 \uD83D end", "",
    ];

    [Fact]
    public void Append_OnceBuffersHaveGrown_AllocatesNothing()
    {
        var follower = new ConversationFollower(RiskModel.Shipped);
        var start = Stopwatch.GetTimestamp();

        // .NET's own search and normalisation box a little until the compiler's last tier has them: that ends, ours would not.
        var bytes = Allocated(follower);
        while (bytes > 0 && Stopwatch.GetElapsedTime(start) < LongestWarmUp)
        {
            bytes = Allocated(follower);
        }

        bytes.Should().Be(0);
    }

    private static long Allocated(ConversationFollower follower)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Messages; i++)
        {
            if (i % Conversation == 0)
            {
                follower.Begin();
            }

            follower.Append(i % 3, Texts[i % Texts.Length]);
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
