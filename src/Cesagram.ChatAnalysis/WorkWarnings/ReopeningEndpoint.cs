using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace Cesagram.ChatAnalysis.WorkWarnings;

/// <param name="Reason">Why, in 1 to 2,000 characters.</param>
internal sealed record ReopeningBody(string? Reason);

/// <summary><c>POST /api/warnings/{id}/reopening</c>.</summary>
internal static class ReopeningEndpoint
{
    [EndpointSummary("Reopen a decided warning")]
    [EndpointDescription("For supervisors and for who decided it. If-Match names the ETag of the warning that was read. It is open again, with nobody, and two readers are asked anew where the unit wants two; what was decided stays in decisions, before an entry whose outcome is reopened.")]
    public static async Task<Results<Ok<WarningAnswer>, NotFound, ProblemHttpResult>> PostAsync(
        HttpContext context, Guid id, WarningReopener reopener, WarningReader reader, IAntiforgery antiforgery, IOptions<AntiforgeryOptions> options,
        [FromHeader(Name = "If-Match")] string? ifMatch, CancellationToken cancellationToken)
    {
        if (!await SubmitTranscript.RequestOrigin.IsOwnAsync(context, antiforgery, options.Value))
        {
            return WarningEndpoints.Problem(StatusCodes.Status400BadRequest, SubmitTranscript.RequestOrigin.Problem);
        }

        if (!WarningEndpoints.TryRevision(ifMatch, out var revision))
        {
            return WarningEndpoints.Problem(StatusCodes.Status428PreconditionRequired, "Send If-Match with the ETag of the warning as you read it, so that a change meanwhile is noticed.");
        }

        var body = await SubmitTranscript.JsonBody.ReadAsync<ReopeningBody>(context.Request, cancellationToken);
        if (!WarningDecider.IsReason(body.Reason))
        {
            return WarningEndpoints.Problem(StatusCodes.Status400BadRequest, $"Give a reason of 1 to {WarningDecider.LongestReason} characters.");
        }

        return await WarningEndpoints.AnswerAsync(
            context, id, reader,
            await reopener.ReopenAsync(Analysts.Unit(context.User), id, Analysts.Name(context.User), context.User.IsInRole("Supervisor"), body.Reason.Trim(), revision, cancellationToken),
            cancellationToken);
    }
}
