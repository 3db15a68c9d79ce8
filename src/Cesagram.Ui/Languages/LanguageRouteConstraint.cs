using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;

namespace Cesagram.Ui.Languages;

/// <summary><c>{lang:language}</c>: one of the six, in lower case.</summary>
internal sealed class LanguageRouteConstraint(IOptions<UiOptions> options) : IRouteConstraint
{
    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        values.TryGetValue(routeKey, out var value)
        && value is string code
        && (Language.IsKnown(code) || (options.Value.PseudoLocale && code == Language.Pseudo));
}
