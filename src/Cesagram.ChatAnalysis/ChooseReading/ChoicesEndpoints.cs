using Cesagram.ChatAnalysis.SubmitTranscript;
using Cesagram.ChatAnalysis.Text;
using Cesagram.Transcripts;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace Cesagram.ChatAnalysis.ChooseReading;

/// <summary>What a file asks before it can be scored.</summary>
/// <param name="Code">columns-unclear, ambiguous-format, unknown-conversation or choose-conversations.</param>
/// <param name="Detail">An English sentence that says what to do.</param>
/// <param name="Formats">Formats that fit alike.</param>
/// <param name="Columns">Columns of a CSV by name, or number where it has no names; else empty.</param>
/// <param name="Guess">What could be told of the columns, as numbers from 1; null for what could not.</param>
/// <param name="Conversations">What to choose among.</param>
/// <param name="More">How many further conversations the file has.</param>
internal sealed record QuestionView(
    string Code, string Detail, IReadOnlyList<string> Formats, IReadOnlyList<string> Columns, TranscriptColumns? Guess, IReadOnlyList<ListedConversation> Conversations, int More);

/// <summary>An answer; what is left out stays as it was.</summary>
/// <param name="Columns">Such as <c>author:Sender;time:Date;text:Message</c>, by name or number.</param>
/// <param name="Conversations">Keys of the conversations to read.</param>
/// <param name="All">Read all conversations.</param>
internal sealed record ChoicesBody(string? Format, string? DateOrder, string? Columns, IReadOnlyList<string>? Conversations, bool? All);

/// <summary><c>GET</c> and <c>POST /api/transcripts/{id}/choices</c>.</summary>
internal static class ChoicesEndpoints
{
    [EndpointSummary("See what a transcript asks")]
    [EndpointDescription("Only while its status is asks: which columns of a table hold what, which format it is, or which of its conversations are to be read.")]
    public static async Task<Results<Ok<QuestionView>, NotFound>> GetAsync(HttpContext context, Guid id, ReadingChoices choices, CancellationToken cancellationToken)
    {
        context.Response.Headers.CacheControl = "no-store";
        return await choices.FindAsync(Analysts.Unit(context.User), id, Analysts.Name(context.User), cancellationToken) is { Question: var question }
            ? TypedResults.Ok(new QuestionView(
                question.Code, question.Detail, question.Formats, question.Table?.Columns ?? [], question.Table?.Guess, question.Conversations, question.More))
            : TypedResults.NotFound();
    }

    [EndpointSummary("Answer what a transcript asks")]
    [EndpointDescription("The file is read as chosen; ask for its status again.")]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status400BadRequest, "application/problem+json")]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status409Conflict, "application/problem+json")]
    public static async Task<Results<Accepted<TranscriptAccepted>, NotFound, ProblemHttpResult>> PostAsync(
        HttpContext context, Guid id, ReadingChoices choices,
        IAntiforgery antiforgery, IOptions<AntiforgeryOptions> options, IStringLocalizer<AnalysisText> text, CancellationToken cancellationToken)
    {
        if (!await RequestOrigin.IsOwnAsync(context, antiforgery, options.Value))
        {
            return TypedResults.Problem(statusCode: StatusCodes.Status400BadRequest, detail: RequestOrigin.Problem);
        }

        var body = await JsonBody.ReadAsync<ChoicesBody>(context.Request, cancellationToken);
        TranscriptColumns? columns = null;
        try
        {
            columns = body.Columns is null ? null : TranscriptColumns.Parse(body.Columns);
        }
        catch (TranscriptFormatException)
        {
            return Refused([new SubmissionError("columns", "Error.Columns")], text);
        }

        var choice = new ReadingChoice(body.Format, body.DateOrder, columns, body.Conversations, body.All == true);
        return await choices.ChooseAsync(Analysts.Unit(context.User), id, Analysts.Name(context.User), null, _ => choice, cancellationToken) switch
        {
            ChoiceResult.Queued => Queued(context, id),
            ChoiceResult.Refused refused => Refused(refused.Errors, text),
            ChoiceResult.NotAsked => TypedResults.Problem(
                statusCode: StatusCodes.Status409Conflict, title: "Nothing is asked", detail: "The transcript asks nothing at this moment. Choices are taken while its status is 'asks'."),
            _ => TypedResults.NotFound(),
        };
    }

    private static Accepted<TranscriptAccepted> Queued(HttpContext context, Guid id)
    {
        context.Response.Headers.Location = $"/api/transcripts/{id}";
        return TypedResults.Accepted($"/api/transcripts/{id}", new TranscriptAccepted(id, $"/api/transcripts/{id}"));
    }

    private static ProblemHttpResult Refused(IReadOnlyList<SubmissionError> errors, IStringLocalizer<AnalysisText> text) => TypedResults.Problem(
        statusCode: StatusCodes.Status400BadRequest,
        title: "The choice does not fit",
        detail: string.Join(' ', errors.Select(error => text[error.Key, error.Arguments].Value).Distinct()),
        extensions: new Dictionary<string, object?> { ["errors"] = errors.ToDictionary(error => error.Field, error => text[error.Key, error.Arguments].Value) });
}
