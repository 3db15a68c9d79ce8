namespace Cesagram.Web.Hosting;

/// <summary>HEAD is answered wherever GET is (RFC 9110, 9.3.2); methods that nothing here knows are refused at once.</summary>
internal static class RequestMethods
{
    private static readonly string[] Known = [HttpMethods.Get, HttpMethods.Head, HttpMethods.Post, HttpMethods.Put, HttpMethods.Patch, HttpMethods.Delete, HttpMethods.Options];

    public static void Use(IApplicationBuilder app) =>
        app.Use((context, next) =>
        {
            if (!Known.Contains(context.Request.Method))
            {
                context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
                context.Response.Headers.Allow = string.Join(", ", Known);
                return Task.CompletedTask;
            }

            if (HttpMethods.IsHead(context.Request.Method))
            {
                // The server itself remembers that no body is to be sent.
                context.Request.Method = HttpMethods.Get;
            }

            return next(context);
        });
}
