namespace Cesagram.Ui.Markdown;

/// <summary>A heading of a text.</summary>
/// <param name="Level">2 to 6.</param>
/// <param name="Id">Its id in the HTML; stays as long as its words stay.</param>
/// <param name="Text">Its words, without markup.</param>
public sealed record MarkdownHeading(int Level, string Id, string Text);
