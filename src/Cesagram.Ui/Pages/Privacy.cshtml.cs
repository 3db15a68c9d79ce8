using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace Cesagram.Ui.Pages;

/// <summary>What is kept of whom, said to each kind of person in turn.</summary>
[AllowAnonymous]
internal sealed class PrivacyModel(IOptions<UiOptions> options) : PageModel
{
    /// <summary>Ids of the parts of the page, and what their texts' keys begin with; links of other pages lead to them.</summary>
    public static IReadOnlyList<(string Id, string Key)> People { get; } =
    [
        ("visitor", "Visitor"), ("child", "Child"), ("parent", "Parent"), ("participant", "Participant"),
        ("commenter", "Commenter"), ("account", "Account"), ("transcript", "Transcript"), ("program", "Program"),
    ];

    public static IReadOnlyList<string> Rows { get; } = ["What", "Why", "Until", "Seen", "You"];

    public PlatformOperator Operator => options.Value.Operator;
}
