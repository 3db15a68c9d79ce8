using System.ComponentModel;
using Cesagram.ChatAnalysis.FollowConversation;
using Cesagram.ChatAnalysis.KeepCustody;
using Cesagram.ChatAnalysis.ReadReport;
using Cesagram.Transcripts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;

namespace Cesagram.ChatAnalysis.ExportMessages;

/// <summary><c>GET /api/transcripts/{id}/messages</c>: every word of the conversations, for another tool.</summary>
internal static class MessagesEndpoint
{
    [EndpointSummary("Export the messages")]
    [EndpointDescription("With their text, as JSON lines, CSV (formula starts escaped) or CASE/UCO JSON-LD. Each request is recorded in the audit trail as a disclosure.")]
    [ProducesResponseType(typeof(string), StatusCodes.Status200OK, "application/x-ndjson", "text/csv", "application/ld+json")]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status400BadRequest, "application/problem+json")]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status409Conflict, "application/problem+json")]
    public static async Task<IResult> GetAsync(
        HttpContext context,
        Guid id,
        TranscriptReader transcripts,
        MessagesExport export,
        LiveReports live,
        [Description("jsonl, csv or case.")] string? format,
        [Description("0-based place of the only conversation that is wanted; all if left out.")] int? conversation,
        CancellationToken cancellationToken)
    {
        context.Response.Headers.CacheControl = "no-store";
        if (format is null || !TranscriptWriter.Formats.Contains(format))
        {
            return TypedResults.Problem(statusCode: StatusCodes.Status400BadRequest, title: "There is no such format", detail: $"Name a format: {string.Join(", ", TranscriptWriter.Formats)}.");
        }

        var unit = Analysts.Unit(context.User);
        bool IsThere(TranscriptView view) => conversation is null || view.Conversations.Any(c => c.Ordinal == conversation);
        // Recorded and saved before the first byte goes out: a long answer must not keep the chain waiting.
        var found = await transcripts.FindAsync(
            unit, id, cancellationToken,
            view => view.Status == "scored" && IsThere(view) ? TranscriptEvents.MessagesExported(unit, id, Analysts.Name(context.User), format, conversation) : null);
        await live.AskAsync(unit, id, cancellationToken);
        return found is null || (found.Status == "scored" && !IsThere(found)) ? TypedResults.NotFound()
            : found.Status != "scored" ? TypedResults.Problem(
                statusCode: StatusCodes.Status409Conflict, title: "There are no messages", detail: "Messages can be taken out while the transcript's status is 'scored'.")
            : Answer(context, export, unit, id, format, conversation, cancellationToken);
    }

    private static IResult Answer(HttpContext context, MessagesExport export, Guid unit, Guid id, string format, int? conversation, CancellationToken cancellationToken)
    {
        // The writers are pure and write as they read, without waiting.
        if (context.Features.Get<IHttpBodyControlFeature>() is { } body)
        {
            body.AllowSynchronousIO = true;
        }

        var (type, ending) = format switch
        {
            "csv" => ("text/csv; charset=utf-8", "csv"),
            "case" => ("application/ld+json", "jsonld"),
            _ => ("application/x-ndjson", "jsonl"),
        };
        return Results.Stream(output => export.WriteAsync(unit, id, format, conversation, output, cancellationToken), type, $"messages-{id}.{ending}");
    }
}
