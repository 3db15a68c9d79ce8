using Cesagram.Ui.Languages;

namespace Cesagram.KnowledgeHub.Images;

/// <summary>What pictures show, as editors type it.</summary>
internal static class AltText
{
    public const int Longest = 300;

    /// <summary>What was typed, by language; empty fields left out.</summary>
    public static Dictionary<string, string> Read(IReadOnlyDictionary<string, string?> typed) => typed
        .Where(pair => Language.IsKnown(pair.Key) && !string.IsNullOrWhiteSpace(pair.Value))
        .ToDictionary(pair => pair.Key, pair => pair.Value!.Trim()[..Math.Min(pair.Value!.Trim().Length, Longest)]);
}
