namespace Cesagram.Linguistics.Risk;

/// <summary>Where bands begin, in calibrated risk, what calibrates, and how long a risk must last before it warns.</summary>
/// <param name="Watch">Risk from which a conversation is worth a second look.</param>
/// <param name="Warn">Risk from which a warning is raised.</param>
/// <param name="Urgent">Risk from which it is urgent.</param>
/// <param name="Slope">Of Platt's logistic calibration.</param>
/// <param name="Intercept">Of Platt's logistic calibration.</param>
/// <param name="Lasting">A warning needs so many of the last <see cref="Recent"/> messages at its threshold (Vogt, Leser, Akbik 2021).</param>
internal sealed record Thresholds(double Watch, double Warn, double Urgent, double Slope, double Intercept, int Lasting)
{
    public const int Recent = 10;

    /// <summary>Tokens (fading) without which nothing is warned of.</summary>
    public const double LeastTokens = 25;

    /// <summary>Where bands begin, by their names.</summary>
    public IReadOnlyDictionary<string, double> ByName => new Dictionary<string, double> { ["watch"] = Watch, ["warn"] = Warn, ["urgent"] = Urgent };

    /// <summary>The warning threshold before calibration.</summary>
    public double WarnScore => ScoreOf(Warn);

    /// <summary>The score before calibration that a risk between 0 and 1 comes from.</summary>
    public double ScoreOf(double risk) => (Math.Log(risk / (1 - risk)) - Intercept) / Slope;

    public double Calibrate(double score) => 1 / (1 + Math.Exp(-((Slope * score) + Intercept)));

    public static string BandName(int band) => band switch { 3 => "urgent", 2 => "warn", 1 => "watch", _ => "none" };

    /// <summary>The same with other limits; null: these.</summary>
    public Thresholds With(WarningLimits? limits) => limits is null ? this : this with { Watch = Math.Min(Watch, limits.Warn), Warn = limits.Warn, Urgent = limits.Urgent };

    /// <summary>Follows risk, signs of going missing and band after a message.</summary>
    public FollowedRisk Follow(RunningScore running)
    {
        var (state, risk, missing) = (running.State, Calibrate(running.Score), running.Missing);
        state.Peak = Math.Max(state.Peak, risk);
        state.PeakMissing = Math.Max(state.PeakMissing, missing);
        return new FollowedRisk(risk, missing, Follow(state, risk));
    }

    /// <summary>Follows the band of a conversation after a message; it never falls, and the warning latches.</summary>
    /// <returns>True at the message that raises the warning.</returns>
    private bool Follow(ConversationState state, double risk)
    {
        var enough = state.Tokens >= LeastTokens;
        state.Reach = Reach.Follow(state.RecentRisks, state.Messages, enough ? risk : 0, Lasting, state.Reach);
        state.Alarms = ((state.Alarms << 1) | (risk >= Warn && enough ? 1 : 0)) & ((1 << Recent) - 1);
        var lasts = int.PopCount(state.Alarms) >= Lasting;
        var band = lasts && risk >= Urgent ? 3 : lasts ? 2 : risk >= Watch && enough ? 1 : 0;
        var raised = band >= 2 && state.WarnedAt == 0;
        if (raised)
        {
            state.WarnedAt = state.Messages;
        }

        state.Band = Math.Max(state.Band, band);
        return raised;
    }
}

/// <param name="Risk">Calibrated.</param>
/// <param name="Missing">Signs of going missing.</param>
/// <param name="Raised">Whether this message raises the warning.</param>
internal readonly record struct FollowedRisk(double Risk, double Missing, bool Raised);
