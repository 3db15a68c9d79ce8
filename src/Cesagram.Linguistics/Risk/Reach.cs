namespace Cesagram.Linguistics.Risk;

/// <summary>
/// The highest warning threshold that a conversation would have crossed: the <c>Lasting</c>-th highest of the last <see cref="Thresholds.Recent"/> risks,
/// at its highest so far. A conversation raises a warning at a threshold if and only if its reach is at or above it, so that any threshold can be tried
/// afterwards without reading a message again.
/// </summary>
internal static class Reach
{
    /// <summary>Takes the risk of the next message in.</summary>
    /// <param name="recent">The last risks, in a ring; a risk that must not warn counts as 0.</param>
    /// <param name="message">Number of the message, counted from 1.</param>
    /// <param name="risk">Of the conversation up to it.</param>
    /// <param name="lasting">How many of the last must be at the threshold.</param>
    /// <param name="reach">So far.</param>
    public static double Follow(Span<double> recent, int message, double risk, int lasting, double reach)
    {
        recent[(message - 1) % recent.Length] = risk;
        if (risk <= reach)
        {
            return reach;
        }

        // Only who is above what was reached can raise it.
        Span<double> above = stackalloc double[recent.Length];
        var count = 0;
        foreach (var one in recent)
        {
            if (one > reach)
            {
                above[count++] = one;
            }
        }

        if (count < lasting)
        {
            return reach;
        }

        above = above[..count];
        above.Sort();
        return above[^lasting];
    }
}
