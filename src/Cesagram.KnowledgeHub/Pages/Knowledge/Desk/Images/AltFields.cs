namespace Cesagram.KnowledgeHub.Pages.Knowledge.Desk.Images;

/// <summary>The fields in which an editor says what a picture shows.</summary>
/// <param name="Alt">By language.</param>
/// <param name="Decorative">It only decorates.</param>
/// <param name="IsMissing">The editor's own language is missing.</param>
internal sealed record AltFields(IReadOnlyDictionary<string, string?> Alt, bool Decorative, bool IsMissing);
