using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Cesagram.Ui.TagHelpers;

/// <summary>
/// <c>&lt;input id="Email" problem="@text" /&gt;</c>: what is wrong with a field stands beneath it and is read out with it, and the first such field
/// of a page gets the focus. Null or empty: nothing is wrong.
/// </summary>
[HtmlTargetElement("input", Attributes = Attribute, TagStructure = TagStructure.WithoutEndTag)]
[HtmlTargetElement("select", Attributes = Attribute)]
public sealed class FieldProblemTagHelper : TagHelper
{
    private const string Attribute = "problem";
    private const string SeenItem = "cesagram.field-problem";

    /// <summary>What is wrong.</summary>
    public string? Problem { get; set; }

    /// <summary>The page that is written.</summary>
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        // Razor hands a null on as an empty text.
        if (string.IsNullOrEmpty(Problem))
        {
            return;
        }

        var id = $"{output.Attributes["id"]?.Value}-problem";
        var described = output.Attributes["aria-describedby"]?.Value;
        output.Attributes.SetAttribute("aria-invalid", "true");
        output.Attributes.SetAttribute("aria-describedby", described is null ? id : $"{described} {id}");
        if (ViewContext.HttpContext.Items.TryAdd(SeenItem, true))
        {
            output.Attributes.SetAttribute(new TagHelperAttribute("autofocus", null, HtmlAttributeValueStyle.Minimized));
        }

        var text = new TagBuilder("p");
        text.AddCssClass("error");
        text.Attributes["id"] = id;
        text.Attributes["role"] = "alert";
        text.InnerHtml.Append(Problem);
        output.PostElement.AppendHtml(text);
    }
}
