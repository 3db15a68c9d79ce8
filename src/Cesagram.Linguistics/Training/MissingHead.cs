using Cesagram.Linguistics.Cues;

namespace Cesagram.Linguistics.Training;

/// <summary>Signs of going missing: two cues and a bias, learnt on own dialogues only; experimental, there are no public labels.</summary>
internal static class MissingHead
{
    private const int Steps = 4000;
    private const double Rate = 0.5;
    private const double Penalty = 1e-3;

    public static (double Bias, double Cue, double Approach) Fit(IEnumerable<TokenStream> streams)
    {
        var hits = new List<CueHit>();
        var examples = new List<(double Cue, double Approach, double Label)>();
        foreach (var stream in streams.Where(stream => stream.IsOwn))
        {
            var mass = new double[Stage.Classes];
            foreach (var message in stream.Messages)
            {
                CueLexicon.Shipped.Match(message.Ids, hits);
                hits.ForEach(hit => mass[hit.Stage] += stream.Uncounted?.Contains(hit.Pattern) == true ? 0 : 1);
            }

            examples.Add((Math.Log(1 + mass[Stage.GoingMissing]), Math.Log(1 + mass[Stage.Approach]), stream.Missing == true ? 1 : 0));
        }

        var (bias, cue, approach) = (-2.0, 1.0, 0.2);
        for (var step = 0; step < Steps && examples.Count > 0; step++)
        {
            double gradBias = 0, gradCue = 0, gradApproach = 0;
            foreach (var example in examples)
            {
                var error = (1 / (1 + Math.Exp(-(bias + (cue * example.Cue) + (approach * example.Approach))))) - example.Label;
                gradBias += error;
                gradCue += error * example.Cue;
                gradApproach += error * example.Approach;
            }

            bias -= Rate * gradBias / examples.Count;
            cue -= Rate * ((gradCue / examples.Count) + (Penalty * cue));
            approach -= Rate * ((gradApproach / examples.Count) + (Penalty * approach));
        }

        return (bias, cue, approach);
    }
}
