using Cesagram.Linguistics.Cues;
using Cesagram.Linguistics.Risk;

namespace Cesagram.Linguistics.Training;

/// <summary>How firmly weights are held, and what the dense ones are held near.</summary>
/// <param name="Dense">L2 of dense features, towards <see cref="Prior"/>.</param>
/// <param name="Concepts">L2 of concepts.</param>
/// <param name="Words">L2 of words.</param>
internal sealed record Penalties(double Dense, double Concepts, double Words)
{
    private const double CuePrior = 0.6;

    /// <summary>The same without signs: what a target shows speaks against being the offender.</summary>
    public Penalties ForRoles => this with { Prior = new double[Risk.Dense.Count], Sign = new int[Risk.Dense.Count] };

    /// <summary>Stages near one common weight: what one corpus says of one stage must not decide in five other languages.</summary>
    public double[] Prior { get; private init; } = [.. Enumerable.Range(0, Risk.Dense.Count).Select(PriorOf)];

    /// <summary>1: never below 0; -1: never above; 0: free.</summary>
    public int[] Sign { get; private init; } = [.. Enumerable.Range(0, Risk.Dense.Count).Select(SignOf)];

    private static double PriorOf(int feature) =>
        feature < Risk.Dense.Classes || feature >= Risk.Dense.Pairs ? 0
        : feature == Risk.Dense.Classes + Stage.Openness ? -CuePrior
        : CuePrior;

    private static int SignOf(int feature) =>
        feature < Risk.Dense.Classes ? (Intent.StageOf(feature) == Stage.Openness ? -1 : 1)
        : feature == Risk.Dense.Classes + Stage.Openness || feature == Risk.Dense.Rates + Stage.Openness ? -1
        : feature == Risk.Dense.Volume || feature == Risk.Dense.Child ? 0
        : 1;
}
