using Cesagram.Linguistics.Cues;

namespace Cesagram.Linguistics.Risk;

/// <summary>The highest score before calibration that a conversation reaches; minus infinity where it never has one.</summary>
/// <param name="Score">At any message.</param>
/// <param name="Evident">Only where stages enough show for a warning.</param>
internal readonly record struct PeakScore(double Score, double Evident)
{
    public static PeakScore Of(ModelWeights weights, IReadOnlyList<(int Author, uint[] Ids)> messages)
    {
        var running = new RunningScore(weights, CueLexicon.Shipped);
        var score = double.NegativeInfinity;
        var evident = double.NegativeInfinity;
        foreach (var (author, ids) in messages)
        {
            running.Add(ids, author);
            score = Math.Max(score, running.Score);
            evident = running.Breadth >= Thresholds.LeastBreadth ? Math.Max(evident, running.Score) : evident;
        }

        return new PeakScore(score, evident);
    }
}
