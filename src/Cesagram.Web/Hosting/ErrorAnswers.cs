using Cesagram.Ui.Languages;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;

namespace Cesagram.Web.Hosting;

/// <summary>What goes wrong is said as problem details to programs and as a page of their language to people.</summary>
internal sealed partial class ErrorAnswers(RequestDelegate next, IProblemDetailsService problems, ILogger<ErrorAnswers> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var path = context.Request.Path;
        string? detail = null;
        try
        {
            await next(context);
        }
        catch (Exception error) when (!context.Response.HasStarted)
        {
            var status = ErrorStatus.Of(error);
            detail = (error as BadHttpRequestException)?.Message;
            if (status >= StatusCodes.Status500InternalServerError)
            {
                LogFailure(logger, error, status);
            }

            var security = context.Response.Headers.ToArray();
            context.Response.Clear();
            foreach (var (name, value) in security)
            {
                context.Response.Headers[name] = value;
            }

            context.Response.StatusCode = status;
        }

        if (context.Response is { StatusCode: >= 400, HasStarted: false, ContentType: null, ContentLength: null })
        {
            await AnswerAsync(context, path, detail);
        }
    }

    private async Task AnswerAsync(HttpContext context, PathString path, string? detail)
    {
        var status = context.Response.StatusCode;
        if (status == StatusCodes.Status503ServiceUnavailable)
        {
            context.Response.Headers.RetryAfter = "5";
        }

        if (IsForPeople(path))
        {
            await ShowPageAsync(context, path, status);
            return;
        }

        await problems.WriteAsync(new ProblemDetailsContext
        {
            HttpContext = context,
            ProblemDetails = { Status = status, Title = ReasonPhrases.GetReasonPhrase(status), Detail = detail ?? ErrorStatus.Advice(status) },
        });
    }

    private static bool IsForPeople(PathString path) =>
        !path.StartsWithSegments("/api") && !path.StartsWithSegments("/health") && !Path.HasExtension(path);

    private async Task ShowPageAsync(HttpContext context, PathString path, int status)
    {
        var segment = path.Value?.Split('/', 3) is [_, var first, ..] ? first : "";
        var language = Language.IsKnown(segment) ? segment : Language.Default;
        context.SetEndpoint(null);
        context.Request.RouteValues.Clear();
        context.Request.Method = HttpMethods.Get;
        // The page must not stumble over the body that could not be read.
        context.Request.ContentType = null;
        context.Features.Set<IFormFeature>(null);
        context.Request.Path = $"/{language}/error/{status}";
        context.Request.QueryString = QueryString.Empty;
        await next(context);
        context.Request.Path = path;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A request failed with {Status}")]
    private static partial void LogFailure(ILogger logger, Exception error, int status);
}
