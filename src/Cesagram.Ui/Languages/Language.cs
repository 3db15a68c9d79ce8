namespace Cesagram.Ui.Languages;

/// <summary>A language that every page is served in.</summary>
/// <param name="Code">ISO 639-1, the first segment of every page's path.</param>
/// <param name="NativeName">Its name in itself.</param>
public sealed record Language(string Code, string NativeName)
{
    /// <summary>The six languages, in the order in which they are offered.</summary>
    public static IReadOnlyList<Language> All { get; } =
    [
        new("en", "English"),
        new("fr", "Français"),
        new("nl", "Nederlands"),
        new("el", "Ελληνικά"),
        new("it", "Italiano"),
        new("lt", "Lietuvių"),
    ];

    /// <summary>What is served where nothing better is known.</summary>
    public const string Default = "en";

    /// <summary>Every visible string in brackets, so that a test finds those without a key; off unless a setting allows it.</summary>
    public const string Pseudo = "qps-ploc";

    /// <summary>Whether <paramref name="code"/> is one of the six.</summary>
    public static bool IsKnown(string? code) => All.Any(language => language.Code == code);
}
