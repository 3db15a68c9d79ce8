using System.Reflection;
using System.Text.Json;
using Cesagram.Linguistics.Text;
using Cesagram.Transcripts;

namespace Cesagram.Linguistics.Training;

/// <summary>Reads hashed streams and readable conversations into token streams.</summary>
internal static class CorpusReader
{
    /// <summary>The own dialogues and all files, less the sources left out; texts by language of what is readable and trains.</summary>
    public static (List<TokenStream> Streams, List<(string Language, string Text)> Texts) ReadAll(TrainingInput input, CancellationToken cancellationToken)
    {
        var texts = new List<(string Language, string Text)>();
        var streams = OwnDialogues(texts).ToList();
        foreach (var file in input.Files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            streams.AddRange(Read(file, texts).Where(stream => input.ExcludedSources?.Contains(stream.Source) != true));
        }

        return (streams, texts);
    }

    public static IEnumerable<TokenStream> Read(TrainingFile file, List<(string Language, string Text)>? texts = null)
    {
        var first = FirstLine(file.Stream);
        return first.Contains("\"messages\":[[", StringComparison.Ordinal) || first.Contains("\"messages\": [[", StringComparison.Ordinal)
            ? Hashed(file)
            : Readable(file.Stream, file.Name, texts);
    }

    /// <summary>The dialogues written for the platform: every fifth only calibrates.</summary>
    public static IEnumerable<TokenStream> OwnDialogues(List<(string Language, string Text)> texts)
    {
        foreach (var language in LanguageGuess.Languages)
        {
            using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Cesagram.Linguistics.Training.Dialogues.{language}.jsonl");
            if (stream is null)
            {
                continue;
            }

            using var memory = new MemoryStream();
            stream.CopyTo(memory);
            foreach (var dialogue in Readable(memory, "own", texts))
            {
                yield return dialogue with { IsDev = TokenHash.Of(dialogue.Id) % 5 == 0, Hard = dialogue.Id.Contains("-h", StringComparison.Ordinal) };
            }
        }
    }

    private static IEnumerable<TokenStream> Hashed(TrainingFile file)
    {
        file.Stream.Position = 0;
        using var reader = new StreamReader(file.Stream, leaveOpen: true);
        while (reader.ReadLine() is { } line)
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            var messages = new List<(int, uint[])>();
            foreach (var message in root.GetProperty("messages").EnumerateArray())
            {
                messages.Add((message[0].GetInt32(), [.. message[2].EnumerateArray().Select(id => id.GetUInt32())]));
            }

            yield return new TokenStream(
                root.GetProperty("id").GetString()!,
                root.TryGetProperty("source", out var source) ? source.GetString()! : "unknown",
                root.GetProperty("lang").GetString()!,
                root.GetProperty("label").GetString()!,
                file.Name.Contains("dev", StringComparison.OrdinalIgnoreCase),
                messages)
            {
                Offenders = root.TryGetProperty("groomers", out var groomers) ? groomers.EnumerateArray().Select(g => g.GetInt32()).ToHashSet() : null,
            };
        }
    }

    private static IEnumerable<TokenStream> Readable(Stream stream, string name, List<(string Language, string Text)>? texts)
    {
        var tokenizer = new Tokenizer();
        var isDev = name.Contains("dev", StringComparison.OrdinalIgnoreCase);
        var number = 0;
        foreach (var transcript in TranscriptFile.Read(stream, name))
        {
            number++;
            var authors = new Dictionary<string, int>();
            var messages = new List<(int, uint[])>();
            foreach (var message in transcript.Messages)
            {
                var author = message.Author ?? "";
                authors.TryAdd(author, authors.Count);
                messages.Add((authors[author], [.. tokenizer.Tokenize(message.Text).ToArray().Select(token => token.Id)]));
                if (!isDev && transcript.Language is { } language)
                {
                    texts?.Add((language, message.Text));
                }
            }

            if (messages.Count == 0)
            {
                continue;
            }

            var labels = transcript.Labels;
            yield return new TokenStream(
                transcript.Id ?? FormattableString.Invariant($"{name}-{number}"), labels?.Source ?? transcript.Format, transcript.Language ?? "other", labels?.Label ?? "ordinary", isDev, messages)
            {
                Offenders = labels?.Groomers.Where(authors.ContainsKey).Select(groomer => authors[groomer]).ToHashSet(),
                Missing = labels?.Missing,
                FirstWarning = labels?.FirstWarning,
            };
        }
    }

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
