using Cesagram.Linguistics.Risk;

namespace Cesagram.Linguistics.Training;

/// <summary>Scores of a stream after each of its messages, before calibration, and tokens so far (fading).</summary>
internal sealed record Trace(TokenStream Stream, float[] Scores, float[] Tokens)
{
    /// <summary>Minus infinity where there is no message.</summary>
    public double Peak => Scores.Length == 0 ? double.NegativeInfinity : Scores.Max();

    /// <summary>Follows a stream.</summary>
    /// <param name="weights">Of the model.</param>
    /// <param name="stream">Read once.</param>
    /// <param name="each">Told each message's place once it is added.</param>
    public static Trace Of(ModelWeights weights, TokenStream stream, Action<RunningScore, int>? each = null)
    {
        var scores = new float[stream.Messages.Count];
        var tokens = new float[scores.Length];
        Follow(weights, stream, (running, m) =>
        {
            scores[m] = (float)running.Score;
            tokens[m] = (float)running.State.Tokens;
            each?.Invoke(running, m);
        });
        return new Trace(stream, scores, tokens);
    }

    public static void Follow(ModelWeights weights, TokenStream stream, Action<RunningScore, int> each)
    {
        var running = new RunningScore(weights) { Uncounted = stream.Uncounted };
        for (var m = 0; m < stream.Messages.Count; m++)
        {
            var (author, ids) = stream.Messages[m];
            running.Add(ids, author);
            each(running, m);
        }
    }

    /// <summary>Number of the message, from 1, at which a threshold would warn; 0 for never.</summary>
    /// <param name="threshold">Before calibration.</param>
    /// <param name="lasting">How many of the last ten messages it takes.</param>
    public int WarnedAt(double threshold, int lasting)
    {
        var alarms = 0;
        for (var m = 0; m < Scores.Length; m++)
        {
            alarms = ((alarms << 1) | (Scores[m] >= threshold && Tokens[m] >= Thresholds.LeastTokens ? 1 : 0)) & ((1 << Thresholds.Recent) - 1);
            if (int.PopCount(alarms) >= lasting)
            {
                return m + 1;
            }
        }

        return 0;
    }

    /// <summary>The highest threshold at which it would warn; minus infinity for none.</summary>
    public double WarnsUpTo(int lasting)
    {
        var best = double.NegativeInfinity;
        Span<float> window = stackalloc float[Thresholds.Recent];
        for (var m = 0; m < Scores.Length; m++)
        {
            if (Tokens[m] < Thresholds.LeastTokens)
            {
                continue;
            }

            var count = 0;
            for (var back = 0; back < Thresholds.Recent && m - back >= 0; back++)
            {
                if (Tokens[m - back] >= Thresholds.LeastTokens)
                {
                    window[count++] = Scores[m - back];
                }
            }

            if (count >= lasting)
            {
                window[..count].Sort();
                best = Math.Max(best, window[count - lasting]);
            }
        }

        return best;
    }
}
