using System.Reflection;
using Cesagram.Linguistics.Cues;
using Cesagram.Linguistics.Text;
using Cesagram.Linguistics.Text.Folding;
using Cesagram.Transcripts;

namespace Cesagram.Linguistics.Training;

/// <summary>Reads hashed streams and readable conversations into token streams.</summary>
internal static class CorpusReader
{
    /// <summary>The own dialogues and all files, less the sources left out; texts by language of what is readable and trains.</summary>
    public static (List<TokenStream> Streams, List<(string Language, string Text)> Texts) ReadAll(TrainingInput input, CancellationToken cancellationToken)
    {
        var texts = new List<(string Language, string Text)>();
        var streams = input.ExcludedSources?.Contains(TokenStream.OwnSource) == true ? [] : OwnDialogues(texts).ToList();
        var labels = new LabelCheck();
        var pan12 = new Pan12Labels(input.Predators);
        foreach (var file in input.Files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var stream in Read(file, pan12, input.ExcludedSources, texts))
            {
                labels.Agree(stream, file.Name);
                streams.Add(stream);
            }
        }

        pan12.Check();
        return (streams, texts);
    }

    /// <summary>Streams of a file, less the excluded sources: of those nothing is learnt, not even what their language looks like.</summary>
    public static IEnumerable<TokenStream> Read(
        TrainingFile file, Pan12Labels? pan12 = null, IReadOnlyCollection<string>? excluded = null, List<(string Language, string Text)>? texts = null, bool keepsTexts = false)
    {
        bool Takes(string source) => excluded?.Contains(source) != true;
        var first = FirstLine(file.Stream);
        var streams = first.Contains("\"messages\":[[", StringComparison.Ordinal) || first.Contains("\"messages\": [[", StringComparison.Ordinal)
            ? HashedCorpus.Read(file)
            : Readable(file.Stream, file.Name, pan12 ?? new Pan12Labels(null), Takes, texts, keepsTexts);
        return streams.Where(stream => Takes(stream.Source)).Select(stream => LabelCheck.Known(stream, file.Name));
    }

    /// <summary>The dialogues written for the platform to learn from.</summary>
    public static IEnumerable<TokenStream> OwnDialogues(List<(string Language, string Text)> texts)
    {
        foreach (var language in LanguageGuess.Languages)
        {
            using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Cesagram.Linguistics.Training.Dialogues.{language}.jsonl")!;

            using var memory = new MemoryStream();
            stream.CopyTo(memory);
            foreach (var dialogue in Readable(memory, "own", new Pan12Labels(null), _ => true, texts))
            {
                yield return dialogue with { Hard = dialogue.Id.Contains("-h", StringComparison.Ordinal) };
            }
        }
    }

    private static IEnumerable<TokenStream> Readable(
        Stream stream, string name, Pan12Labels pan12, Func<string, bool> takes, List<(string Language, string Text)>? texts, bool keepsTexts = false)
    {
        var (tokenizer, ids) = (new FoldingTokenizer(), new TokenIds());
        var isDev = name.Contains("dev", StringComparison.OrdinalIgnoreCase);
        var number = 0;
        foreach (var transcript in TranscriptFile.Read(stream, name))
        {
            number++;
            var source = transcript.Labels?.Source ?? transcript.Format;
            var teaches = !isDev && takes(source);
            var authors = new Dictionary<string, int>();
            var messages = new List<(int, uint[])>();
            var stages = transcript.Labels?.Stages is null ? null : new List<int>();
            var kept = keepsTexts ? new List<string>() : null;
            foreach (var message in transcript.Messages)
            {
                var author = message.Author ?? "";
                authors.TryAdd(author, authors.Count);
                messages.Add((authors[author], ids.Of(tokenizer.Tokenize(message.Text)).ToArray()));
                stages?.Add(StageMask(transcript.Labels!.Stages!.GetValueOrDefault(message.Index)));
                kept?.Add(message.Text);
                if (teaches && transcript.Language is { } language)
                {
                    texts?.Add((language, message.Text));
                }
            }

            var labels = pan12.Of(transcript, name);
            if (messages.Count == 0)
            {
                continue;
            }

            yield return new TokenStream(
                transcript.Id ?? FormattableString.Invariant($"{name}-{number}"), source, transcript.Language ?? "other", labels?.Label ?? "ordinary", isDev, messages)
            {
                Offenders = labels?.Groomers.Where(authors.ContainsKey).Select(groomer => authors[groomer]).ToHashSet(),
                Missing = labels?.Missing,
                Stages = stages,
                FirstWarning = labels?.FirstWarning,
                Texts = kept,
            };
        }
    }

    private static int StageMask(IReadOnlyList<string>? names) =>
        names?.Select(Stage.IndexOf).Where(stage => stage is >= 0 and < Stage.Count).Aggregate(0, (mask, stage) => mask | (1 << stage)) ?? 0;

    private static string FirstLine(Stream stream)
    {
        stream.Position = 0;
        using var reader = new StreamReader(stream, leaveOpen: true);
        var buffer = new char[4096];
        var length = reader.ReadBlock(buffer);
        stream.Position = 0;
        return new string(buffer, 0, length);
    }
}
