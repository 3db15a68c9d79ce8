namespace Cesagram.Linguistics.Evaluation.Robustness;

/// <summary>What stands around and between messages: quotes, marks of forwarding, ordinary talk, messages cut in two.</summary>
internal static class FlowAttacks
{
    private const int LeastFlood = 3;
    private const int MostFlood = 5;

    public static IEnumerable<TextAttack> All =>
    [
        new("quoted", Quoted),
        TextAttack.OfMessages("forwarded", (text, setting) => Forwarded(setting.Language) + "\n" + text),
        new("flood", (messages, setting) => Flooded(
            messages, setting, message => message.IsAttacked, message => message.Author, (author, text) => new TextMessage(author, text, false))),
        new("split", (messages, _) => messages.SelectMany(message => message.IsAttacked ? Split(message) : [message])),
    ];

    /// <summary>Three to five ordinary messages of either side after every attacked one.</summary>
    public static IEnumerable<TMessage> Flooded<TMessage, T>(
        IReadOnlyList<TMessage> messages, AttackSetting<T> setting, Func<TMessage, bool> isAttacked, Func<TMessage, int> author, Func<int, T, TMessage> make)
    {
        var authors = messages.Select(author).Distinct().ToArray();
        foreach (var message in messages)
        {
            yield return message;
            for (var more = isAttacked(message) && setting.Ordinary.Count > 0 ? setting.Random.Next(LeastFlood, MostFlood + 1) : 0; more > 0; more--)
            {
                yield return make(authors[setting.Random.Next(authors.Length)], setting.Ordinary[setting.Random.Next(setting.Ordinary.Count)]);
            }
        }
    }

    private static IEnumerable<TextMessage> Quoted(IReadOnlyList<TextMessage> messages, AttackSetting<string> setting)
    {
        var last = "";
        foreach (var message in messages)
        {
            yield return message.IsAttacked && last.Length > 0 ? message with { Text = $"> {last}\n{message.Text}" } : message;
            last = message.Text;
        }
    }

    private static IEnumerable<TextMessage> Split(TextMessage message)
    {
        var words = TextAttack.Split(message.Text);
        return words.Length < 2
            ? [message]
            : [message with { Text = string.Join(' ', words[..(words.Length / 2)]) }, message with { Text = string.Join(' ', words[(words.Length / 2)..]) }];
    }

    private static string Forwarded(string language) => language switch
    {
        "fr" => "Message transféré",
        "nl" => "Doorgestuurd bericht",
        "el" => "Προωθημένο μήνυμα",
        "it" => "Messaggio inoltrato",
        "lt" => "Persiųsta žinutė",
        _ => "Forwarded message",
    };
}
