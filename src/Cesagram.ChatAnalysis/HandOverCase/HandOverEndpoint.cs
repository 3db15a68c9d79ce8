using System.ComponentModel;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;

namespace Cesagram.ChatAnalysis.HandOverCase;

/// <summary><c>GET /api/cases/{id}/hand-overs/{handOver}</c>: the parts that were handed over, as a file.</summary>
internal static class HandOverEndpoint
{
    [EndpointSummary("Export what was handed over")]
    [EndpointDescription("Just the parts of that hand-over, as they were then, with the messages of its transcripts. Each request is recorded in the audit trail as a disclosure.")]
    [ProducesResponseType(typeof(string), StatusCodes.Status200OK, "application/zip", "application/json")]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status400BadRequest, "application/problem+json")]
    public static async Task<IResult> GetAsync(
        HttpContext context,
        Guid id,
        Guid handOver,
        HandOverPackage package,
        [Description("zip or json.")] string? format,
        CancellationToken cancellationToken)
    {
        context.Response.Headers.CacheControl = "no-store";
        if (format is not ("zip" or "json"))
        {
            return TypedResults.Problem(statusCode: StatusCodes.Status400BadRequest, title: "There is no such format", detail: "Name a format: zip or json.");
        }

        var unit = Analysts.Unit(context.User);
        if (await package.OpenAsync(unit, id, handOver, Analysts.Name(context.User), format, cancellationToken) is not { } open)
        {
            return TypedResults.NotFound();
        }

        // The writers write as they read, without waiting.
        if (context.Features.Get<IHttpBodyControlFeature>() is { } body)
        {
            body.AllowSynchronousIO = true;
        }

        return format == "zip"
            ? Results.Stream(output => package.WriteZipAsync(unit, open, output, cancellationToken), "application/zip", $"hand-over-{handOver}.zip")
            : Results.Stream(output => package.WriteJsonAsync(unit, open, output, cancellationToken), "application/json; charset=utf-8", $"hand-over-{handOver}.json");
    }
}
