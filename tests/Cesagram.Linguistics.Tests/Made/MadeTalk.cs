using Cesagram.Transcripts;

namespace Cesagram.Linguistics.Tests.Made;

/// <summary>Made conversations: ordinary lines mixed with signs of risk, by a seed.</summary>
internal static class MadeTalk
{
    /// <summary>A beginning that any usable model warns of; never explicit.</summary>
    public static readonly (string Author, string Text)[] Risky =
    [
        ("a", "hey, saw your profile. how old are you"), ("b", "13, you?"), ("a", "a little older. you are so mature for your age"), ("b", "lol thanks"),
        ("a", "are you home alone right now"), ("b", "yeah mum is at work"), ("a", "does your mum check your phone"), ("b", "not really"),
        ("a", "keep this between us ok. don't tell your parents"), ("b", "ok"), ("a", "delete our chat after"), ("b", "why"),
        ("a", "they would not understand us. you can trust me"), ("b", "i guess"), ("a", "send me a pic, only for me"), ("b", "no"),
        ("a", "if you really loved me you would"), ("b", "..."), ("a", "you promised. it's our little secret"), ("b", "ok"),
        ("a", "let's meet up, i'll pick you up after school"), ("b", "where"), ("a", "come alone, tell your mum you are staying with a friend"), ("b", "ok"),
    ];

    private static readonly string[] Ordinary =
        ["who is coming to training", "the match is at noon", "my bus was late", "did you do the homework", "pizza tonight?", "haha", "", "\U0001F602\U0001F602", "see you there"];

    public static Transcript Of(int seed, int most = int.MaxValue)
    {
        var random = new Random(seed);
        var lines = Enumerable.Range(0, random.Next(20, 200)).Select(_ => random.Next(6) == 0
            ? Risky[random.Next(Risky.Length)]
            : (random.Next(2) == 0 ? "a" : "b", Ordinary[random.Next(Ordinary.Length)])).ToList();
        return MadeChat.Of(lines.Take(most));
    }
}
