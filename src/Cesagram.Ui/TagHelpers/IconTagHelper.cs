using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Cesagram.Ui.TagHelpers;

/// <summary><c>&lt;icon name="phone" /&gt;</c>: a Phosphor icon, drawn in the colour of the text and hidden from screen readers.</summary>
[HtmlTargetElement("icon", TagStructure = TagStructure.WithoutEndTag)]
public sealed class IconTagHelper : TagHelper
{
    private static readonly ConcurrentDictionary<string, string> Drawings = new();

    /// <summary>Name of the icon in Phosphor.</summary>
    public required string Name { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(Draw(Name));
    }

    internal static string Draw(string name) => Drawings.GetOrAdd(name, static wanted =>
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("icon." + wanted)
            ?? throw new InvalidOperationException($"There is no icon '{wanted}': add it to Icons in Cesagram.Ui.csproj.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Replace("<svg ", "<svg class=\"icon\" aria-hidden=\"true\" focusable=\"false\" ", StringComparison.Ordinal);
    });
}
