using System.ComponentModel;
using System.Security.Cryptography;
using System.Text.Json;
using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.KeepCases;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace Cesagram.ChatAnalysis.ReadCases;

/// <param name="Cases">Newest first.</param>
/// <param name="Next">What to send as <c>cursor</c> for the next ones; null: there are none.</param>
internal sealed record CaseList(IReadOnlyList<CaseSummary> Cases, string? Next);

/// <summary><c>GET /api/cases</c> and <c>GET /api/cases/{id}</c>.</summary>
internal static class CaseEndpoints
{
    private const int MostAtOnce = 100;

    [EndpointSummary("List the unit's cases")]
    [EndpointDescription("Newest first; what is opened meanwhile does not move the rest. Erased ones have no title.")]
    public static async Task<Results<Ok<CaseList>, ProblemHttpResult>> ListAsync(
        HttpContext context,
        CaseReader reader,
        [Description("open, waiting, handed-over or closed; all if left out.")] string? status,
        [Description("The next of the answer before.")] string? cursor,
        [Description("How many to return, 100 at most.")] int? take,
        CancellationToken cancellationToken)
    {
        context.Response.Headers.CacheControl = "no-store";
        if (status is not null && Codes.Parse<CaseStatus>(status) is null)
        {
            return TypedResults.Problem(statusCode: StatusCodes.Status400BadRequest, title: "There is no such status", detail: $"Name one of: {string.Join(", ", Codes.All<CaseStatus>())}.");
        }

        var after = cursor is null ? null : CaseCursor.Parse(cursor);
        if (cursor is not null && after is null)
        {
            return TypedResults.Problem(statusCode: StatusCodes.Status400BadRequest, title: "This cursor is none", detail: "Send the 'next' of the answer before as it is, or leave the cursor out to begin anew.");
        }

        var most = Math.Clamp(take ?? 50, 1, MostAtOnce);
        var found = await reader.WalkAsync(Analysts.Unit(context.User), Codes.Parse<CaseStatus>(status), after, most + 1, cancellationToken);
        var page = found.Take(most).ToList();
        return TypedResults.Ok(new CaseList(page, found.Count > most ? new CaseCursor(page[^1].CreatedAt, page[^1].Id).Text : null));
    }

    [EndpointSummary("Read a case")]
    [EndpointDescription("With its notes, people, links and hand-overs. The ETag changes with anything in it: send it as If-None-Match, and 304 says that all is as it was. Each answer with content is recorded in the audit trail.")]
    [ProducesResponseType<CaseDetails>(StatusCodes.Status200OK)]
    [ProducesResponseType(StatusCodes.Status304NotModified)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound, "application/problem+json")]
    public static async Task<IResult> GetAsync(HttpContext context, Guid id, CaseReader reader, CancellationToken cancellationToken)
    {
        // Kept by nobody, but told apart.
        context.Response.Headers.CacheControl = "no-store";
        var unit = Analysts.Unit(context.User);
        if (await reader.FindAsync(unit, id, null, cancellationToken) is not { } found)
        {
            return TypedResults.NotFound();
        }

        var tag = Tag(found);
        if (context.Request.GetTypedHeaders().IfNoneMatch.Any(other => other.Equals(EntityTagHeaderValue.Any) || other.Compare(tag, useStrongComparison: false)))
        {
            context.Response.GetTypedHeaders().ETag = tag;
            return TypedResults.StatusCode(StatusCodes.Status304NotModified);
        }

        // Read once more with its record, in one transaction: what is told is what was recorded.
        if (await reader.FindAsync(unit, id, Analysts.Name(context.User), cancellationToken) is not { } told)
        {
            return TypedResults.NotFound();
        }

        context.Response.GetTypedHeaders().ETag = Tag(told);
        return TypedResults.Ok(told);
    }

    private static EntityTagHeaderValue Tag(CaseDetails details) =>
        new($"\"{Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(details, JsonSerializerOptions.Web)).AsSpan(0, 16))}\"");
}
