using System.Text.Json;

namespace Cesagram.ChatAnalysis.KeepCases;

/// <summary>Stable names of values in the API, in forms and in texts: kebab-case.</summary>
internal static class Codes
{
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    /// <returns>Null where there is no such value.</returns>
    public static T? Parse<T>(string? code)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (Of(value) == code)
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>A value by its own name in any case; unlike <see cref="Enum.TryParse{T}(string, bool, out T)"/> no number, and no several names in one.</summary>
    /// <returns>Null where there is no such value.</returns>
    public static T? Named<T>(string? name)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (string.Equals(value.ToString(), name, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        return null;
    }

    public static IEnumerable<string> All<T>()
        where T : struct, Enum => Enum.GetValues<T>().Select(Of);
}
