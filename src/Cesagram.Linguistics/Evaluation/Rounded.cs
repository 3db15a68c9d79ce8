namespace Cesagram.Linguistics.Evaluation;

/// <summary>Figures as they are printed: four digits.</summary>
internal static class Rounded
{
    public static double Of(double value) => Math.Round(value, 4);

    public static double? Of(double? value) => value is { } v ? Math.Round(v, 4) : null;
}
