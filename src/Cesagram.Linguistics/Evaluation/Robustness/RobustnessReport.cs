using Cesagram.Linguistics.Risk;
using Cesagram.Linguistics.Text;
using Cesagram.Linguistics.Text.Folding;
using Cesagram.Linguistics.Training;

namespace Cesagram.Linguistics.Evaluation.Robustness;

/// <summary>Attacks labelled conversations and measures what is lost at the shipped threshold.</summary>
public static class RobustnessReport
{
    /// <summary>Attacks on text, by name.</summary>
    internal static IReadOnlyList<TextAttack> TextAttacks { get; } =
        [.. LetterAttacks.All, .. SpacingAttacks.All, .. GreeklishAttacks.All, EmojiAttack.Attack, CodeSwitching.Attack, .. FlowAttacks.All];

    /// <summary>Figures of each attack by language, and for all; those on text for readable files, those on tokens for hashed ones.</summary>
    /// <param name="model">What is measured.</param>
    /// <param name="files">As for <see cref="Evaluator"/>.</param>
    /// <param name="seed">Of all random choices: the same files and seed give the same figures.</param>
    /// <param name="predators">Labels PAN-2012 XML.</param>
    /// <exception cref="InvalidDataException">A file is of no known form.</exception>
    public static IReadOnlyList<RobustnessFigures> Measure(RiskModel model, IReadOnlyList<TrainingFile> files, int seed = 1, PredatorList? predators = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        var pan12 = new Pan12Labels(predators);
        var streams = files.SelectMany(file => CorpusReader.Read(file, pan12, keepsTexts: true)).ToList();
        pan12.Check();
        var readable = streams.Where(stream => stream.Texts is not null).ToList();
        var hashed = streams.Where(stream => stream.Texts is null).ToList();
        return
        [
            .. OfAttacks(model, readable, TextAttacks.Select(attack => attack.Name), OnTexts(readable, seed)),
            .. OfAttacks(model, hashed, TokenAttacks.All.Select(attack => attack.Name), OnTokens(hashed, seed)),
        ];
    }

    private static IEnumerable<RobustnessFigures> OfAttacks(
        RiskModel model, List<TokenStream> streams, IEnumerable<string> attacks, Func<TokenStream, string, IReadOnlyList<(int, uint[])>> attacked)
    {
        if (streams.Count == 0)
        {
            yield break;
        }

        var before = streams.AsParallel().AsOrdered().Select(stream => Warns(model, stream)).ToArray();
        foreach (var attack in attacks)
        {
            var decisions = streams.Select((stream, i) => (stream, warned: before[i])).AsParallel().AsOrdered()
                .Select(pair => new AttackedDecision(
                    pair.stream.Language, pair.stream.IsRisk, pair.warned,
                    pair.stream.IsRisk ? Warns(model, pair.stream with { Messages = attacked(pair.stream, attack) }) : pair.warned))
                .ToList();
            foreach (var language in decisions.GroupBy(decision => decision.Language).OrderBy(group => group.Key, StringComparer.Ordinal))
            {
                yield return RobustnessFigures.Of(attack, language.Key, [.. language]);
            }

            yield return RobustnessFigures.Of(attack, "all", decisions);
        }
    }

    private static Func<TokenStream, string, IReadOnlyList<(int, uint[])>> OnTexts(IEnumerable<TokenStream> streams, int seed)
    {
        var ordinary = OrdinaryBy(streams, stream => stream.Texts!);
        return (stream, name) => TextAttacks.Single(attack => attack.Name == name).Tokens(
            [.. stream.Messages.Select((message, i) => new TextMessage(message.Author, stream.Texts![i], IsAttacked(stream, message.Author)))],
            new AttackSetting<string>(stream.Language, RandomOf(stream, name, seed), ordinary.GetValueOrDefault(stream.Language, [])),
            new FoldingTokenizer());
    }

    private static Func<TokenStream, string, IReadOnlyList<(int, uint[])>> OnTokens(IEnumerable<TokenStream> streams, int seed)
    {
        var ordinary = OrdinaryBy(streams, stream => stream.Messages.Select(message => message.Ids));
        return (stream, name) =>
        [
            .. TokenAttacks.All.Single(attack => attack.Name == name).Apply(
                [.. stream.Messages.Select(message => new TokenMessage(message.Author, message.Ids, IsAttacked(stream, message.Author)))],
                new AttackSetting<uint[]>(stream.Language, RandomOf(stream, name, seed), ordinary.GetValueOrDefault(stream.Language, [])))
            .Select(message => (message.Author, message.Ids)),
        ];
    }

    private static Dictionary<string, IReadOnlyList<T>> OrdinaryBy<T>(IEnumerable<TokenStream> streams, Func<TokenStream, IEnumerable<T>> messages) =>
        streams.Where(stream => !stream.IsRisk).GroupBy(stream => stream.Language).ToDictionary(group => group.Key, IReadOnlyList<T> (group) => [.. group.SelectMany(messages)]);

    private static Random RandomOf(TokenStream stream, string attack, int seed) => new((int)(TokenHash.Of($"{attack} {stream.Id}") ^ (uint)seed));

    private static bool IsAttacked(TokenStream stream, int author) => stream.Offenders is not { Count: > 0 } offenders || offenders.Contains(author);

    private static bool Warns(RiskModel model, TokenStream stream) =>
        Trace.Of(model.Weights, stream).WarnedAt(model.Thresholds.WarnScore, model.Thresholds.Lasting) > 0;
}
