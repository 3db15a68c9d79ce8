using System.ComponentModel;
using System.Globalization;
using System.Text.Json.Serialization;
using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.KeepCases;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace Cesagram.ChatAnalysis.WorkWarnings;

/// <param name="Outcome">confirm, dismiss, escalate or cannottell.</param>
/// <param name="Reason">Why, in 1 to 2,000 characters.</param>
internal sealed record DecisionBody(string? Outcome, string? Reason);

/// <param name="To">User name of somebody of the unit who has signed in before, yourself too; null: nobody.</param>
internal sealed record AssignmentBody([property: JsonRequired] string? To);

/// <param name="Warning">The warning.</param>
/// <param name="Decisions">What people decided, the first first.</param>
internal sealed record WarningAnswer(WarningView Warning, IReadOnlyList<DecisionView> Decisions);

/// <summary><c>/api/warnings</c>.</summary>
internal static class WarningEndpoints
{
    private const int MostAtOnce = 200;

    [EndpointSummary("List warnings, the most urgent first")]
    [EndpointDescription("Follow next to read on; warnings that are raised meanwhile do not shift the pages. One that rises meanwhile may come twice; none is left out.")]
    public static async Task<Results<Ok<WarningPage>, ProblemHttpResult>> ListAsync(
        HttpContext context,
        WarningReader reader,
        [Description("open (if left out), second, disagreed, decided, escalated or all.")] string? status,
        [Description("urgent, warn or missing.")] string? band,
        [Description("me, nobody or a name.")] string? assigned,
        [Description("Code of a source, or files.")] string? source,
        [Description("ISO 639-1.")] string? language,
        [Description("next of the page before.")] string? cursor,
        [Description("How many to return, 200 at most.")] int? take,
        CancellationToken cancellationToken)
    {
        if (status is not null && !WarningChoice.Statuses.Contains(status))
        {
            return Problem(StatusCodes.Status400BadRequest, $"status is one of {string.Join(", ", WarningChoice.Statuses)}.");
        }

        if (band is not null && !WarningChoice.Bands.Contains(band))
        {
            return Problem(StatusCodes.Status400BadRequest, $"band is one of {string.Join(", ", WarningChoice.Bands)}.");
        }

        if ((assigned + source + language).Contains('\0', StringComparison.Ordinal))
        {
            return Problem(StatusCodes.Status400BadRequest, "A filter contains the character U+0000.");
        }

        context.Response.Headers.CacheControl = "no-store";
        Guid? after = Guid.TryParseExact(cursor, "N", out var last) ? last : null;
        var page = cursor is null || after is not null
            ? await reader.ListAsync(
                Analysts.Unit(context.User), Analysts.Name(context.User), new WarningChoice(status ?? "open", band, assigned, source, language), after, Math.Clamp(take ?? 50, 1, MostAtOnce), cancellationToken)
            : null;
        return page is null
            ? Problem(StatusCodes.Status400BadRequest, "This cursor is none of ours. Send the value of next as it came, or leave it out.")
            : TypedResults.Ok(page);
    }

    [EndpointSummary("Read a warning and what was decided of it")]
    [EndpointDescription("Its ETag goes into If-Match of a decision. With If-None-Match an unchanged one is answered with 304.")]
    public static async Task<Results<Ok<WarningAnswer>, NotFound, StatusCodeHttpResult>> GetAsync(HttpContext context, Guid id, WarningReader reader, CancellationToken cancellationToken)
    {
        if (await reader.FindAsync(Analysts.Unit(context.User), id, Analysts.Name(context.User), cancellationToken) is not { } found)
        {
            return TypedResults.NotFound();
        }

        var tag = Tag(found.Warning);
        context.Response.Headers.ETag = tag;
        context.Response.Headers.CacheControl = "no-store";
        return context.Request.Headers.IfNoneMatch.Contains(tag)
            ? TypedResults.StatusCode(StatusCodes.Status304NotModified)
            : TypedResults.Ok(new WarningAnswer(found.Warning, found.Decisions));
    }

    [EndpointSummary("Decide a warning")]
    [EndpointDescription("If-Match names the ETag of the warning that was read; where somebody changed it meanwhile the answer is 412, and nothing is decided.")]
    public static async Task<Results<Ok<WarningAnswer>, NotFound, ProblemHttpResult>> DecideAsync(
        HttpContext context, Guid id, WarningDecider decider, WarningReader reader, IAntiforgery antiforgery, IOptions<AntiforgeryOptions> options,
        [FromHeader(Name = "If-Match")] string? ifMatch, CancellationToken cancellationToken)
    {
        if (!await SubmitTranscript.RequestOrigin.IsOwnAsync(context, antiforgery, options.Value))
        {
            return Problem(StatusCodes.Status400BadRequest, SubmitTranscript.RequestOrigin.Problem);
        }

        if (!TryRevision(ifMatch, out var revision))
        {
            return Problem(StatusCodes.Status428PreconditionRequired, "Send If-Match with the ETag of the warning as you read it, so that two decisions at once are noticed.");
        }

        var body = await SubmitTranscript.JsonBody.ReadAsync<DecisionBody>(context.Request, cancellationToken);
        if (Outcome(body.Outcome) is not { } outcome)
        {
            return Problem(StatusCodes.Status400BadRequest, "outcome is confirm, dismiss, escalate or cannottell.");
        }

        if (!WarningDecider.IsReason(body.Reason))
        {
            return Problem(StatusCodes.Status400BadRequest, $"Give a reason of 1 to {WarningDecider.LongestReason} characters.");
        }

        return await AnswerAsync(
            context, id, reader,
            await decider.DecideAsync(
                Analysts.Unit(context.User), id, Analysts.Name(context.User), context.User.IsInRole("Supervisor"), outcome, body.Reason.Trim(), revision, cancellationToken),
            cancellationToken);
    }

    [EndpointSummary("Take a warning, give it to a colleague, or give it back")]
    [EndpointDescription("to is the user name of somebody of your unit who has signed in before, your own too, or null for nobody. The audit trail names who gave it to whom. With If-Match nothing is done where somebody changed the warning meanwhile (412).")]
    public static async Task<Results<Ok<WarningAnswer>, NotFound, ProblemHttpResult>> AssignAsync(
        HttpContext context, Guid id, WarningDecider decider, WarningReader reader, Colleagues colleagues, IAntiforgery antiforgery, IOptions<AntiforgeryOptions> options,
        [FromHeader(Name = "If-Match")] string? ifMatch, CancellationToken cancellationToken)
    {
        if (!await SubmitTranscript.RequestOrigin.IsOwnAsync(context, antiforgery, options.Value))
        {
            return Problem(StatusCodes.Status400BadRequest, SubmitTranscript.RequestOrigin.Problem);
        }

        var body = await SubmitTranscript.JsonBody.ReadAsync<AssignmentBody>(context.Request, cancellationToken);
        // Who else may work on it only the accounts know; the audit trail tells who has signed in.
        var to = body.To is null ? null : await colleagues.FindOrSelfAsync(Analysts.Unit(context.User), body.To, Analysts.Name(context.User), cancellationToken);
        if (body.To is not null && to is null)
        {
            return Problem(
                StatusCodes.Status400BadRequest,
                "Nobody of your unit has signed in under the name in 'to'. Check how it is written; who is new must sign in once first. Your own name takes the warning, null gives it back.");
        }

        int? revision = null;
        if (ifMatch is not null)
        {
            if (!TryRevision(ifMatch, out var seen))
            {
                return Problem(StatusCodes.Status400BadRequest, "If-Match is no ETag of a warning.");
            }

            revision = seen;
        }

        return await AnswerAsync(
            context, id, reader, await decider.AssignAsync(Analysts.Unit(context.User), id, Analysts.Name(context.User), to, revision, cancellationToken), cancellationToken);
    }

    public static WarningOutcome? Outcome(string? name) =>
        Codes.Named<WarningOutcome>(name) is { } outcome and not WarningOutcome.Reopened ? outcome : null;

    public static async Task<Results<Ok<WarningAnswer>, NotFound, ProblemHttpResult>> AnswerAsync(
        HttpContext context, Guid id, WarningReader reader, WarningChange change, CancellationToken cancellationToken)
    {
        if (change == WarningChange.NotThere || await reader.FindAsync(Analysts.Unit(context.User), id, Analysts.Name(context.User), cancellationToken) is not { } found)
        {
            return TypedResults.NotFound();
        }

        context.Response.Headers.ETag = Tag(found.Warning);
        return change switch
        {
            WarningChange.Done => TypedResults.Ok(new WarningAnswer(found.Warning, found.Decisions)),
            WarningChange.Stale => Problem(StatusCodes.Status412PreconditionFailed, "Somebody changed this warning since you read it. Read it again and decide then.", found.Warning),
            WarningChange.Decided => Problem(StatusCodes.Status409Conflict, "This warning is decided already.", found.Warning),
            WarningChange.OwnReading => Problem(StatusCodes.Status409Conflict, "The second reader has to be somebody else than the first.", found.Warning),
            WarningChange.SupervisorsOnly => Problem(StatusCodes.Status403Forbidden, "Two readers disagree; a supervisor decides."),
            WarningChange.Erased => Problem(StatusCodes.Status410Gone, "The text of this conversation was erased; there is nothing left to decide."),
            WarningChange.NotDecided => Problem(StatusCodes.Status409Conflict, "This warning is not decided, so there is nothing to reopen.", found.Warning),
            WarningChange.NotYours => Problem(StatusCodes.Status403Forbidden, "A supervisor, or who decided this warning, may reopen it."),
            _ => throw new InvalidOperationException(),
        };
    }

    /// <summary>The revision, which a decision is held against, and the messages, which go on.</summary>
    private static string Tag(WarningView warning) => string.Create(CultureInfo.InvariantCulture, $"\"{warning.Revision}.{warning.Messages}\"");

    public static bool TryRevision(string? tag, out int revision)
    {
        revision = 0;
        return tag is { Length: > 2 } && tag[0] == '"' && tag[^1] == '"' && int.TryParse(tag[1..^1].Split('.')[0], NumberStyles.None, CultureInfo.InvariantCulture, out revision);
    }

    public static ProblemHttpResult Problem(int status, string detail, WarningView? warning = null) => TypedResults.Problem(
        statusCode: status, detail: detail, extensions: warning is null ? null : new Dictionary<string, object?> { ["warning"] = warning });
}
