namespace Cesagram.Web.Hosting;

internal static class SecurityHeaders
{
    private const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
        "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'";

    // Swagger UI sets one style of its own from its script.
    private static readonly string ApiDocsPolicy = ContentSecurityPolicy.Replace(
        "style-src 'self'", "style-src 'self' 'sha256-RL3ie0nH+Lzz2YNqQN83mnU0J1ot4QL7b99vMdIX99w='", StringComparison.Ordinal);

    /// <summary>What names people and files stays in no cache; the hub's API gives out what anybody may read.</summary>
    private static bool IsPrivate(PathString path) =>
        (path.StartsWithSegments("/api") && !path.StartsWithSegments("/api/docs") && !IsOpen(path))
        || path.Value?.ToLowerInvariant().Split('/') is [_, _, "analysis" or "account" or "administration", ..] or [_, _, "knowledge", "desk", ..];

    /// <summary>Read by other sites' pages too.</summary>
    private static bool IsOpen(PathString path) => path.StartsWithSegments("/api/knowledge");

    public static void Use(IApplicationBuilder app) =>
        app.Use((context, next) =>
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = context.Request.Path.StartsWithSegments("/api/docs") ? ApiDocsPolicy : ContentSecurityPolicy;
            headers.XContentTypeOptions = "nosniff";
            headers.XFrameOptions = "DENY";
            headers["Referrer-Policy"] = "no-referrer";
            headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
            if (IsOpen(context.Request.Path))
            {
                headers["Cross-Origin-Resource-Policy"] = "cross-origin";
            }

            if (IsPrivate(context.Request.Path))
            {
                headers.CacheControl = "no-store";
            }

            return next(context);
        });
}
