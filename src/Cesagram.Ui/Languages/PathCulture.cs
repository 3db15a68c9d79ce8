using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace Cesagram.Ui.Languages;

/// <summary>Takes the culture of a request from its path and from nothing else.</summary>
internal sealed class PathCulture(RequestDelegate next, IOptions<UiOptions> options)
{
    public Task InvokeAsync(HttpContext context)
    {
        var path = context.Request.Path.Value.AsSpan().TrimStart('/');
        var end = path.IndexOf('/');
        var segment = (end < 0 ? path : path[..end]).ToString();
        var pseudo = options.Value.PseudoLocale && segment == Language.Pseudo;
        PseudoLocalization.IsOn = pseudo;
        var culture = CultureInfo.GetCultureInfo(Language.IsKnown(segment) ? segment : Language.Default);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
        return next(context);
    }
}
