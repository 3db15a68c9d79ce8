namespace Cesagram.Linguistics.Evaluation.Robustness;

/// <summary>What can be done to tokens without their text.</summary>
internal static class TokenAttacks
{
    private const double Part = 0.1;
    private const int Frequent = 50;

    public static IReadOnlyList<TokenAttack> All { get; } =
    [
        TokenAttack.OfMessages("token-dropout", (ids, setting) => ids.Where(_ => !setting.Chance(Part))),
        TokenAttack.OfMessages("token-swap", Swapped),
        new("token-insertion", Inserted),
        new("token-flood", (messages, setting) => FlowAttacks.Flooded(
            messages, setting, message => message.IsAttacked, message => message.Author, (author, ids) => new TokenMessage(author, ids, false))),
    ];

    /// <summary>Each token changes places with the next at such a chance.</summary>
    private static uint[] Swapped(uint[] ids, AttackSetting<uint[]> setting)
    {
        uint[] result = [.. ids];
        for (var i = 0; i + 1 < result.Length; i++)
        {
            if (setting.Chance(Part))
            {
                (result[i], result[i + 1]) = (result[i + 1], result[i]);
                i++;
            }
        }

        return result;
    }

    /// <summary>The most frequent tokens of ordinary talk, strewn in.</summary>
    private static IEnumerable<TokenMessage> Inserted(IReadOnlyList<TokenMessage> messages, AttackSetting<uint[]> setting)
    {
        var frequent = setting.Ordinary.SelectMany(ids => ids).CountBy(id => id).OrderByDescending(count => count.Value).ThenBy(count => count.Key).Take(Frequent).Select(count => count.Key).ToArray();
        return messages.Select(message => message.IsAttacked && frequent.Length > 0
            ? message with { Ids = [.. message.Ids.SelectMany(id => setting.Chance(Part) ? [frequent[setting.Random.Next(frequent.Length)], id] : new[] { id })] }
            : message);
    }
}
