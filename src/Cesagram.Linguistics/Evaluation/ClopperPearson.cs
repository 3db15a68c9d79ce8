namespace Cesagram.Linguistics.Evaluation;

/// <summary>Bounds of a rate that was counted (Clopper and Pearson 1934).</summary>
internal static class ClopperPearson
{
    private const int Steps = 60;
    private const double Tail = 0.025;

    /// <summary>The largest rate, 0 to 1, at which so few hits in n are still seen in 2.5 % of cases, by bisection of the binomial sum.</summary>
    /// <param name="hits">0 to n.</param>
    /// <param name="n">1 or more.</param>
    public static double UpperBound(int hits, int n)
    {
        if (hits >= n)
        {
            return 1;
        }

        var (low, high) = ((double)hits / n, 1.0);
        for (var step = 0; step < Steps; step++)
        {
            var rate = (low + high) / 2;
            var sum = 0.0;
            var log = n * Math.Log(1 - rate);
            for (var k = 0; k <= hits; k++)
            {
                sum += Math.Exp(log);
                log += Math.Log((n - k) / (k + 1.0)) + Math.Log(rate / (1 - rate));
            }

            (low, high) = sum > Tail ? (rate, high) : (low, rate);
        }

        return high;
    }
}
