using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.FollowConversation;
using Cesagram.ChatAnalysis.KeepCustody;
using Cesagram.Linguistics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Cesagram.ChatAnalysis.ReadReport;

/// <summary><c>GET /api/transcripts/{id}/report</c>: what <c>score --json</c> prints, also as CSV.</summary>
internal static class ReportEndpoints
{
    [EndpointSummary("Read the report")]
    [EndpointDescription("JSON lines, a conversation a line, exactly as 'score --json' prints them. No message text.")]
    [ProducesResponseType<RiskReport>(StatusCodes.Status200OK, "application/x-ndjson")]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status409Conflict, "application/problem+json")]
    public static Task<IResult> GetAsync(HttpContext context, Guid id, TranscriptReader transcripts, ReportReader reports, LiveReports live, CancellationToken cancellationToken) =>
        AnswerAsync(context, id, "json", transcripts, live, unit => Results.Stream(
            async output =>
            {
                var lines = new ReportLines(output);
                await foreach (var part in reports.ReadAllAsync(unit, id, cancellationToken))
                {
                    await lines.WriteAsync(part, cancellationToken);
                }

                await lines.EndAsync();
            },
            "application/x-ndjson"), cancellationToken);

    [EndpointSummary("Read the report as a table")]
    [EndpointDescription("CSV (RFC 4180) with a line a message; cells that a spreadsheet would take for a formula are escaped. No message text.")]
    [ProducesResponseType(typeof(string), StatusCodes.Status200OK, "text/csv")]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status409Conflict, "application/problem+json")]
    public static Task<IResult> GetCsvAsync(HttpContext context, Guid id, TranscriptReader transcripts, ReportReader reports, LiveReports live, CancellationToken cancellationToken) =>
        AnswerAsync(context, id, "csv", transcripts, live, unit => Results.Stream(
            async output =>
            {
                await using var writer = new StreamWriter(output, leaveOpen: true) { NewLine = "\r\n" };
                await ReportCsv.WriteAsync(reports.ReadAllAsync(unit, id, cancellationToken), writer);
            },
            "text/csv; charset=utf-8",
            $"report-{id}.csv"), cancellationToken);

    private static async Task<IResult> AnswerAsync(HttpContext context, Guid id, string format, TranscriptReader transcripts, LiveReports live, Func<Guid, IResult> answer, CancellationToken cancellationToken)
    {
        context.Response.Headers.CacheControl = "no-store";
        var unit = Analysts.Unit(context.User);
        // Recorded and saved before the first byte goes out: a long answer must not keep the chain waiting.
        var found = await transcripts.FindAsync(
            unit, id, cancellationToken, view => view.Status == "scored" ? TranscriptEvents.ReportExported(unit, id, Analysts.Name(context.User), format) : null);
        await live.AskAsync(unit, id, cancellationToken);
        return found?.Status switch
        {
            null => TypedResults.NotFound(),
            "scored" => answer(unit),
            "failed" => NotThere("The file could not be read, so there is no report; the transcript says why."),
            "erased" => NotThere("The retention is over and the report was erased."),
            "live" => NotThere("The report of this live conversation is being made. Ask again in a second."),
            _ => NotThere("The transcript has not been read yet. Ask for its status until it is 'scored'."),
        };
    }

    private static ProblemHttpResult NotThere(string detail) =>
        TypedResults.Problem(statusCode: StatusCodes.Status409Conflict, title: "There is no report", detail: detail);
}
