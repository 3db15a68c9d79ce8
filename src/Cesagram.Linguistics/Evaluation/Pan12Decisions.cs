using Cesagram.Linguistics.Training;
using Cesagram.Transcripts;

namespace Cesagram.Linguistics.Evaluation;

/// <summary>Scores a corpus conversation by conversation on all cores, a block at a time, and hands the decisions on in the corpus's order.</summary>
internal static class Pan12Decisions
{
    private const int Block = 512;

    public static IEnumerable<ConversationDecision> Of(RiskModel model, TrainingFile corpus, IProgress<int>? progress, CancellationToken cancellationToken)
    {
        using var scorers = new ThreadLocal<RiskScorer>(() => new RiskScorer(model));
        var count = 0;
        foreach (var block in Whole(corpus).Chunk(Block))
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var decision in block.AsParallel().AsOrdered().Select(transcript => ConversationDecision.Of(scorers.Value!.Score(transcript, null, (_, _) => { }))).ToList())
            {
                yield return decision;
            }

            progress?.Report(count += block.Length);
        }
    }

    private static IEnumerable<Transcript> Whole(TrainingFile corpus)
    {
        Transcript? last = null;
        foreach (var transcript in TranscriptFile.Read(corpus.Stream, corpus.Name, new TranscriptReadOptions("pan12")))
        {
            // The reader hands messages on as it comes by: what another thread is to score must be held.
            var messages = transcript.Messages.ToList();
            last = transcript;
            Check(transcript, corpus.Name);
            yield return new Transcript
            {
                Id = transcript.Id,
                Format = transcript.Format,
                Messages = messages,
                Participants = [.. transcript.Participants],
                Warnings = [],
            };
        }

        if (last is not null)
        {
            Check(last, corpus.Name);
        }
    }

    private static void Check(Transcript transcript, string name)
    {
        if (transcript.Warnings.FirstOrDefault(warning => warning.Code == "unreadable") is { } damage)
        {
            throw new InvalidDataException(
                FormattableString.Invariant($"{name}, line {damage.Line}: the XML is damaged, and figures of a part are not those of the corpus. Get a whole copy."));
        }
    }
}
