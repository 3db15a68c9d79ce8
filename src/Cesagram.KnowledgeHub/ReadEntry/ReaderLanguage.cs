using Cesagram.Ui.Languages;

namespace Cesagram.KnowledgeHub.ReadEntry;

/// <summary>The language that a path's first part stands for; the pseudo-locale reads English.</summary>
internal static class ReaderLanguage
{
    public static string Of(object? segment) => segment is string code && Language.IsKnown(code) ? code : Language.Default;
}
