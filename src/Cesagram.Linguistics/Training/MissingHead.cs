using Cesagram.Linguistics.Risk;

namespace Cesagram.Linguistics.Training;

/// <summary>Signs of going missing: classes of cues and the profile of concepts, learnt on own dialogues only; experimental, there are no public labels.</summary>
internal static class MissingHead
{
    private static readonly Penalties Penalties = (Learner.Penalties with { Concepts = 3e-4 }).ForRoles;

    public static LogisticTrainer Fit(IReadOnlyList<TokenStream> train, FrequentFeatures keep, int seed)
    {
        List<Sample> samples =
        [
            .. train.Where(stream => stream.IsOwn).AsParallel().AsOrdered().Select(stream =>
                new SampleMaker(keep, stream.Uncounted).Of(stream.Messages, 0, stream.Messages.Count, (stream.Language, stream.Source, stream.Missing == true)).WithClassesOnly()),
        ];
        var head = new LogisticTrainer(seed);
        if (samples.Count > 0)
        {
            head.FitShared(samples, Penalties, _ => { });
        }

        return head;
    }
}
