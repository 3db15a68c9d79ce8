namespace Cesagram.Linguistics.Cues;

/// <summary>The eight stages, unordered, the signs of going missing, and openness, which speaks against risk and is never reported as a stage.</summary>
internal static class Stage
{
    /// <summary>Stages that a report names.</summary>
    public const int Count = 9;
    public const int Approach = 6;
    public const int GoingMissing = 8;
    public const int Openness = 9;

    /// <summary>All classes of cues: the stages and openness.</summary>
    public const int Classes = 10;

    public static IReadOnlyList<string> Names { get; } =
        ["access", "trust", "risk-assessment", "isolation", "desensitisation", "coercion", "approach", "maintenance", "going-missing", "openness"];

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
