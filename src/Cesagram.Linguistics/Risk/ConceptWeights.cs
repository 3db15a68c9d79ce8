using System.Runtime.Intrinsics;

namespace Cesagram.Linguistics.Risk;

/// <summary>A model's weights of concepts side by side, as they were when this was made: signs, course, going missing, and 1 for the squares of <see cref="ConceptProfile"/>.</summary>
internal sealed class ConceptWeights(ModelWeights weights)
{
    private readonly Vector256<double>[] all =
        [.. weights.Concepts.Select((signs, concept) => Vector256.Create(signs, weights.Course[concept], weights.MissingConcepts[concept], 1))];

    /// <summary>What the sums of a profile change by where a concept's log does.</summary>
    public Vector256<double> Change(int concept, double old, double grown)
    {
        var difference = Vector256.Create(grown - old).WithElement(3, (grown * grown) - (old * old));
        return all[concept] * difference;
    }
}
