namespace Cesagram.Linguistics.Cues;

/// <summary>The eight stages, unordered, and the signs of going missing.</summary>
internal static class Stage
{
    public const int Count = 9;
    public const int GoingMissing = 8;
    public const int Approach = 6;

    public static IReadOnlyList<string> Names { get; } =
        ["access", "trust", "risk-assessment", "isolation", "desensitisation", "coercion", "approach", "maintenance", "going-missing"];

    public static int IndexOf(string name) => Names.IndexOf(name);

    private static int IndexOf(this IReadOnlyList<string> names, string name)
    {
        for (var i = 0; i < names.Count; i++)
        {
            if (names[i] == name)
            {
                return i;
            }
        }

        return -1;
    }
}
