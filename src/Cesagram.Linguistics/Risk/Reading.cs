namespace Cesagram.Linguistics.Risk;

/// <summary>
/// A conversation read in two ways, each in log-odds: by its signs (cues, behaviour, concepts and words of the last messages) and by the course it takes (the concepts it keeps coming back to).
/// Risk by either is risk: the odds add up.
/// </summary>
internal readonly record struct Reading(double Signs, double Course)
{
    /// <summary>ln(e^signs + e^course).</summary>
    public double Score => Math.Max(Signs, Course) + Math.Log(1 + Math.Exp(-Math.Abs(Signs - Course)));

    /// <summary>What part of the odds the signs have, 0 to 1; the course has the rest.</summary>
    public double ShareOfSigns => 1 / (1 + Math.Exp(Course - Signs));

    /// <summary>
    /// What the score is above the two readings by their shares, 0 to ln 2: s x + (1 - s) y + H(s) = ln(e^x + e^y), where s is the share of x and H the entropy in nats.
    /// </summary>
    public double Both => Entropy(ShareOfSigns) + Entropy(1 - ShareOfSigns);

    private static double Entropy(double share) => share > 0 ? -share * Math.Log(share) : 0;
}
