namespace Cesagram.Linguistics.Risk;

/// <summary>Where bands begin, in calibrated risk, and what calibrates.</summary>
/// <param name="Watch">Risk from which a conversation is worth a second look.</param>
/// <param name="Warn">Risk from which a warning is raised.</param>
/// <param name="Urgent">Risk from which it is urgent.</param>
/// <param name="Slope">Of Platt's logistic calibration.</param>
/// <param name="Intercept">Of Platt's logistic calibration.</param>
internal sealed record Thresholds(double Watch, double Warn, double Urgent, double Slope, double Intercept)
{
    /// <summary>Breadth of stages without which no warning is raised, however the words sound.</summary>
    public const double LeastBreadth = 0.9;

    public double Calibrate(double score) => 1 / (1 + Math.Exp(-((Slope * score) + Intercept)));
}
