using Cesagram.Linguistics.Text;
using Cesagram.Linguistics.Text.Folding;

namespace Cesagram.Linguistics.Evaluation.Robustness;

/// <param name="Author">Number of its author.</param>
/// <param name="Text">What it says.</param>
/// <param name="IsAttacked">False for those that stay as they are.</param>
internal readonly record struct TextMessage(int Author, string Text, bool IsAttacked);

/// <param name="Author">Number of its author.</param>
/// <param name="Ids">Its tokens.</param>
/// <param name="IsAttacked">False for those that stay as they are.</param>
internal readonly record struct TokenMessage(int Author, uint[] Ids, bool IsAttacked);

/// <param name="Language">Of the conversation, ISO 639-1.</param>
/// <param name="Random">Of all choices.</param>
/// <param name="Ordinary">Messages of ordinary conversations in the same language; may be empty.</param>
internal sealed record AttackSetting<T>(string Language, Random Random, IReadOnlyList<T> Ordinary)
{
    public bool Chance(double part) => Random.NextDouble() < part;
}

/// <summary>A disguise of text.</summary>
internal sealed record TextAttack(string Name, Func<IReadOnlyList<TextMessage>, AttackSetting<string>, IEnumerable<TextMessage>> Apply)
{
    private static readonly char[] Blanks = [' ', '\n', '\t'];

    /// <summary>Changes each message by itself.</summary>
    public static TextAttack OfMessages(string name, Func<string, AttackSetting<string>, string> change) =>
        new(name, (messages, setting) => messages.Select(message => message.IsAttacked ? message with { Text = change(message.Text, setting) } : message));

    /// <summary>Changes each word by itself; signs and blanks stay.</summary>
    public static TextAttack OfWords(string name, Func<string, AttackSetting<string>, string> change) =>
        OfMessages(name, (text, setting) => Words(text, word => change(word, setting)));

    /// <summary>A text with each run of letters and digits changed, apostrophes within counted to it.</summary>
    public static string Words(string text, Func<string, string> change)
    {
        var result = new System.Text.StringBuilder(text.Length * 2);
        for (var at = 0; at < text.Length;)
        {
            var end = at;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || IsWithin(text, end)))
            {
                end++;
            }

            result.Append(end > at ? change(text[at..end]) : text[at].ToString());
            at = Math.Max(end, at + 1);
        }

        return result.ToString();
    }

    /// <summary>Messages as the engine reads them.</summary>
    public IReadOnlyList<(int Author, uint[] Ids)> Tokens(IReadOnlyList<TextMessage> messages, AttackSetting<string> setting, FoldingTokenizer tokenizer)
    {
        var ids = new TokenIds();
        return [.. Apply(messages, setting).Select(message => (message.Author, ids.Of(tokenizer.Tokenize(message.Text)).ToArray()))];
    }

    /// <summary>Words between blanks.</summary>
    public static string[] Split(string text) => text.Split(Blanks, StringSplitOptions.RemoveEmptyEntries);

    private static bool IsWithin(string text, int at) =>
        text[at] is '\'' or '\u2019' && at > 0 && at + 1 < text.Length && char.IsLetter(text[at - 1]) && char.IsLetter(text[at + 1]);
}

/// <summary>A disturbance of tokens, for corpora that hold no text.</summary>
internal sealed record TokenAttack(string Name, Func<IReadOnlyList<TokenMessage>, AttackSetting<uint[]>, IEnumerable<TokenMessage>> Apply)
{
    /// <summary>Changes each message by itself.</summary>
    public static TokenAttack OfMessages(string name, Func<uint[], AttackSetting<uint[]>, IEnumerable<uint>> change) =>
        new(name, (messages, setting) => messages.Select(message => message.IsAttacked ? message with { Ids = [.. change(message.Ids, setting)] } : message));
}
