using System.Text;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Cesagram.Ui.Languages;

/// <summary>
/// Puts the language before every page's path and writes the path in lower-case words with hyphens:
/// <c>Pages/Account/SignIn.cshtml</c> is served at <c>/{lang}/account/sign-in</c>.
/// </summary>
internal sealed class LanguagePageRoutes : IPageRouteModelConvention
{
    private const string Prefix = "{lang:language}";

    public void Apply(PageRouteModel model)
    {
        foreach (var selector in model.Selectors)
        {
            var route = selector.AttributeRouteModel;
            if (route?.Template is { } template)
            {
                route.Template = AttributeRouteModel.CombineTemplates(Prefix, Hyphenate(template));
            }
        }
    }

    internal static string Hyphenate(string template)
    {
        var result = new StringBuilder(template.Length + 8);
        var depth = 0;
        for (var i = 0; i < template.Length; i++)
        {
            var c = template[i];
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0 && char.IsUpper(c))
            {
                if (i > 0 && char.IsLower(template[i - 1]))
                {
                    result.Append('-');
                }

                c = char.ToLowerInvariant(c);
            }

            result.Append(c);
        }

        return result.ToString();
    }
}
