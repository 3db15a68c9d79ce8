namespace Cesagram.KnowledgeHub.Pages.Knowledge.Desk;

/// <summary>A list of which several are chosen; a long one is filtered while typing.</summary>
internal sealed record ChecksList(string Name, string Label, IReadOnlyList<(string Value, string Words)> Options, IReadOnlyList<string?> Chosen, bool IsLong = false);
