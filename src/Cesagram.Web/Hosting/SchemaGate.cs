using Cesagram.Postgres;

namespace Cesagram.Web.Hosting;

/// <summary>A host serves nothing from a database whose schemas are behind the code: 503 until 'migrate' has run.</summary>
internal sealed class SchemaGate(SchemaMigrator migrator)
{
    private volatile bool isCurrent;

    /// <summary>True once the schemas were found current; they do not fall behind again while this code runs.</summary>
    public async ValueTask<bool> IsOpenAsync(CancellationToken cancellationToken) =>
        isCurrent || (isCurrent = await migrator.IsCurrentAsync(cancellationToken));

    internal sealed class Middleware(RequestDelegate next, SchemaGate gate)
    {
        public async Task InvokeAsync(HttpContext context)
        {
            if (!context.Request.Path.StartsWithSegments("/health") && !await gate.IsOpenAsync(context.RequestAborted))
            {
                context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
                return;
            }

            await next(context);
        }
    }
}
