using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace Cesagram.Ui.Languages;

/// <summary>Takes the culture of a page from its path and from nothing else.</summary>
internal sealed class PathCulture(RequestDelegate next, IOptions<UiOptions> options)
{
    public Task InvokeAsync(HttpContext context)
    {
        var path = context.Request.Path.Value.AsSpan().TrimStart('/');
        var end = path.IndexOf('/');
        var segment = (end < 0 ? path : path[..end]).ToString();
        var pseudo = options.Value.PseudoLocale && segment == Language.Pseudo;
        PseudoLocalization.IsOn = pseudo;
        // Programs have no language in their paths: they may state one.
        var code = Language.IsKnown(segment) ? segment
            : segment == "api" ? LanguageRedirect.Choose(context.Request.GetTypedHeaders().AcceptLanguage)
            : Language.Default;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(code);
        // Plain English would write American dates.
        CultureInfo.CurrentCulture = code == "en" ? CultureInfo.GetCultureInfo("en-GB") : CultureInfo.CurrentUICulture;
        return next(context);
    }
}
