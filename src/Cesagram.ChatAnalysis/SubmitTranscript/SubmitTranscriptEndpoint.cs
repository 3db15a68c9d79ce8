using System.ComponentModel;
using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.Text;
using Cesagram.Postgres;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace Cesagram.ChatAnalysis.SubmitTranscript;

/// <summary>A transcript as JSON.</summary>
/// <param name="Content">The whole text of the export.</param>
/// <param name="FileName">What it was called.</param>
/// <param name="LegalBasis">Code from the administrator's list.</param>
/// <param name="Purpose">Code from the administrator's list.</param>
/// <param name="RetentionDays">Days after which it is erased.</param>
/// <param name="Format">One of the formats; told from the content if left out.</param>
/// <param name="Language">ISO 639-1; told from the text if left out.</param>
/// <param name="DateOrder">dmy, mdy or ymd, where the file alone cannot tell.</param>
/// <param name="Again">Hand in once more what the unit has already.</param>
/// <param name="Columns">Of a CSV, such as <c>author:Sender;time:Date;text:Message</c>; guessed if left out.</param>
/// <param name="Conversations">Keys of the conversations to read; all if left out.</param>
/// <param name="Choose">Ask which conversations are read, where there is more than one.</param>
/// <param name="Case">Id of a case of the unit that it goes into.</param>
internal sealed record TranscriptBody(string? Content, string? FileName, string? LegalBasis, string? Purpose, int? RetentionDays, string? Format, string? Language, string? DateOrder, bool? Again,
    string? Columns = null, IReadOnlyList<string>? Conversations = null, bool? Choose = null, Guid? Case = null);

/// <param name="Id">The transcript's id.</param>
/// <param name="Status">Address to ask how far it is.</param>
internal sealed record TranscriptAccepted(Guid Id, string Status);

/// <summary><c>POST /api/transcripts</c>.</summary>
internal static class SubmitTranscriptEndpoint
{
    [EndpointSummary("Hand in a transcript")]
    [EndpointDescription("As JSON, or as multipart/form-data with the fields legalBasis, purpose, retentionDays, format, language, dateOrder, columns, conversations (once for each key), choose, case, again and, last, file. With an Idempotency-Key nothing is done twice.")]
    public static async Task<Results<Accepted<TranscriptAccepted>, ProblemHttpResult>> PostAsync(
        HttpContext context,
        TranscriptIntake intake,
        IAntiforgery antiforgery,
        IOptions<AntiforgeryOptions> options,
        IStringLocalizer<AnalysisText> text,
        [FromHeader(Name = "Idempotency-Key"), Description("Any text of your own, 200 characters at most.")] string? idempotencyKey,
        CancellationToken cancellationToken)
    {
        if (!await RequestOrigin.IsOwnAsync(context, antiforgery, options.Value))
        {
            return Problem(StatusCodes.Status400BadRequest, RequestOrigin.Problem);
        }

        if (idempotencyKey is { Length: > 200 })
        {
            return Problem(StatusCodes.Status400BadRequest, "The Idempotency-Key is longer than 200 characters.");
        }

        var isMultipart = MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var type) && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase);
        var basis = new Submission(
            Analysts.Unit(context.User), Analysts.Name(context.User),
            context.User.Identity?.AuthenticationType == ApiAccess.SchemeName ? SubmissionChannel.Api : SubmissionChannel.Page,
            "", null, null, null) { IdempotencyKey = idempotencyKey };
        var result = isMultipart
            ? await MultipartSubmission.ReceiveAsync(context.Request, type!, basis, intake, cancellationToken)
            : await JsonSubmission.ReceiveAsync(context.Request, basis, intake, cancellationToken);
        return result switch
        {
            IntakeResult.Accepted accepted => Location(context, accepted.Id),
            IntakeResult.Repeated repeated => Location(context, repeated.Id),
            IntakeResult.Underway => Underway(context),
            IntakeResult.KeyReused reused => TypedResults.Problem(
                statusCode: StatusCodes.Status422UnprocessableEntity,
                title: "Idempotency-Key used before",
                detail: "This Idempotency-Key was used before with another file or other fields. Send what is new with a key of its own.",
                extensions: new Dictionary<string, object?> { ["existing"] = $"/api/transcripts/{reused.Id}" }),
            IntakeResult.Duplicate duplicate => TypedResults.Problem(
                statusCode: StatusCodes.Status409Conflict,
                title: "Handed in before",
                detail: text["Error.Duplicate"].Value,
                extensions: new Dictionary<string, object?> { ["advice"] = "Send again=true to hand it in once more.", ["existing"] = $"/api/transcripts/{duplicate.Existing}", ["id"] = duplicate.Existing, ["inCase"] = duplicate.InCase }),
            IntakeResult.Refused refused => TypedResults.Problem(
                statusCode: StatusCodes.Status400BadRequest,
                title: "Something is missing",
                detail: string.Join(' ', refused.Errors.Select(error => text[error.Key, error.Arguments].Value)),
                extensions: new Dictionary<string, object?> { ["errors"] = refused.Errors.ToDictionary(error => error.Field, error => text[error.Key, error.Arguments].Value) }),
            _ => throw new InvalidOperationException(),
        };
    }

    private static ProblemHttpResult Underway(HttpContext context)
    {
        context.Response.Headers.RetryAfter = "5";
        return Problem(StatusCodes.Status409Conflict, "A request with this Idempotency-Key is being received at this moment. Send it again in a few seconds to learn how that ended.");
    }

    private static Accepted<TranscriptAccepted> Location(HttpContext context, Guid id)
    {
        var status = $"/api/transcripts/{id}";
        context.Response.Headers.Location = status;
        return TypedResults.Accepted(status, new TranscriptAccepted(id, status));
    }

    private static ProblemHttpResult Problem(int status, string detail) => TypedResults.Problem(statusCode: status, detail: detail);
}
