namespace Cesagram.Linguistics.Risk;

/// <summary>Puts a reading on the scale of log-odds: factor · value + shift.</summary>
internal readonly record struct ReadingScale(double Factor, double Shift)
{
    public double Of(double value) => (Factor * value) + Shift;
}
