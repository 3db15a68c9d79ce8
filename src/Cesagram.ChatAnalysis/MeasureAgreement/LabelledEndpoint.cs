using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Cesagram.ChatAnalysis.MeasureAgreement;

/// <summary><c>GET /api/warnings/labelled</c>.</summary>
internal static class LabelledEndpoint
{
    [EndpointSummary("Export decided conversations as labelled data")]
    [EndpointDescription("JSON lines that train and evaluate read, names as letters. For supervisors; recorded in the audit trail as a disclosure of each conversation.")]
    public static async Task<IResult> GetAsync(HttpContext context, LabelledExport export, CancellationToken cancellationToken)
    {
        var unit = Analysts.Unit(context.User);
        if (!context.User.IsInRole("Supervisor"))
        {
            return TypedResults.Problem(statusCode: StatusCodes.Status403Forbidden, detail: "Labelled data is for supervisors.");
        }

        context.Response.Headers.CacheControl = "no-store";
        var warnings = await export.BeginAsync(unit, Analysts.Name(context.User), cancellationToken);
        // The writers are pure and write as they read, without waiting.
        if (context.Features.Get<IHttpBodyControlFeature>() is { } body)
        {
            body.AllowSynchronousIO = true;
        }

        return Results.Stream(output => export.WriteAsync(unit, warnings, output, cancellationToken), "application/x-ndjson", "labelled.jsonl");
    }
}
