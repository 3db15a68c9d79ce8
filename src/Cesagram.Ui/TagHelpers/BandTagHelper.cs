using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Cesagram.Ui.TagHelpers;

/// <summary><c>&lt;band name="warn" /&gt;</c>: word, shape and colour; colour never speaks alone.</summary>
[HtmlTargetElement("band", TagStructure = TagStructure.WithoutEndTag)]
public sealed class BandTagHelper(UiNames names) : TagHelper
{
    /// <summary>none, watch, warn, urgent or cannot-tell.</summary>
    public required string Name { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"band band-{Name}");
        output.Content.SetHtmlContent("<span class=\"band-shape\" aria-hidden=\"true\"></span>").Append(names.Band(Name));
    }
}
