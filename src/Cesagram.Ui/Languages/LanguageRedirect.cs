using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Cesagram.Ui.Languages;

/// <summary><c>/</c> goes to the reader's language, as the browser states it.</summary>
internal static class LanguageRedirect
{
    public static IResult Answer(HttpContext context)
    {
        context.Response.Headers.Vary = HeaderNames.AcceptLanguage;
        context.Response.Headers.CacheControl = "no-cache";
        return Results.Redirect("/" + Choose(context.Request.GetTypedHeaders().AcceptLanguage));
    }

    internal static string Choose(IList<StringWithQualityHeaderValue>? accepted)
    {
        foreach (var wanted in (accepted ?? []).Where(l => l.Quality is not 0).OrderByDescending(l => l.Quality ?? 1))
        {
            var code = wanted.Value.Value?.Split('-')[0].ToLowerInvariant();
            if (Language.IsKnown(code))
            {
                return code!;
            }
        }

        return Language.Default;
    }
}
