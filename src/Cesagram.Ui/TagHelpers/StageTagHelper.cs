using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Cesagram.Ui.TagHelpers;

/// <summary><c>&lt;stage name="trust" /&gt;</c>: icon, word and colour of a stage.</summary>
[HtmlTargetElement("stage", TagStructure = TagStructure.WithoutEndTag)]
public sealed class StageTagHelper(UiNames names) : TagHelper
{
    private static readonly Dictionary<string, string> Icons = new()
    {
        ["access"] = "handshake",
        ["trust"] = "heart",
        ["risk-assessment"] = "eye",
        ["isolation"] = "lock-key",
        ["desensitisation"] = "ruler",
        ["coercion"] = "warning",
        ["approach"] = "map-pin",
        ["maintenance"] = "hand-palm",
        ["going-missing"] = "path",
        ["risk"] = "magnifying-glass",
    };

    /// <summary>One of the eight stages, going-missing or risk.</summary>
    public required string Name { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"chip stage stage-{Name}");
        output.Content.SetHtmlContent(IconTagHelper.Draw(Icons[Name])).Append(names.Stage(Name));
    }
}
