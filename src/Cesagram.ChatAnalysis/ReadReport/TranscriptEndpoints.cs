using System.ComponentModel;
using Cesagram.ChatAnalysis.WorkWarnings;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Cesagram.ChatAnalysis.ReadReport;

/// <param name="Transcripts">Newest first.</param>
/// <param name="Total">How many of the channel the unit has.</param>
internal sealed record TranscriptList(IReadOnlyList<TranscriptView> Transcripts, int Total);

/// <summary><c>GET /api/transcripts</c> and <c>GET /api/transcripts/{id}</c>.</summary>
internal static class TranscriptEndpoints
{
    private const int MostAtOnce = 200;

    private static readonly Dictionary<string, TranscriptChannel> Channels = new()
    {
        ["files"] = TranscriptChannel.Files, ["live"] = TranscriptChannel.Live, ["all"] = TranscriptChannel.All,
    };

    [EndpointSummary("List the unit's transcripts")]
    [EndpointDescription("Newest first. Without channel: files, and the live conversations that have a report.")]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status400BadRequest, "application/problem+json")]
    public static async Task<Results<Ok<TranscriptList>, ProblemHttpResult>> ListAsync(
        HttpContext context,
        TranscriptReader reader,
        HiddenScores hidden,
        [Description("files, live or all.")] string? channel,
        [Description("How many to pass over.")] int? skip,
        [Description("How many to return, 200 at most.")] int? take,
        CancellationToken cancellationToken)
    {
        var from = TranscriptChannel.Usual;
        if (channel is not null && !Channels.TryGetValue(channel, out from))
        {
            return TypedResults.Problem(statusCode: StatusCodes.Status400BadRequest, detail: "channel is files, live or all.");
        }

        var (transcripts, total) = await reader.ListAsync(
            Analysts.Unit(context.User), new TranscriptChoice { Channel = from }, Math.Max(0, skip ?? 0), Math.Clamp(take ?? 50, 1, MostAtOnce), cancellationToken);
        return TypedResults.Ok(new TranscriptList(await ForAsync(context, hidden, transcripts, cancellationToken), total));
    }

    [EndpointSummary("See how far a transcript is")]
    [EndpointDescription("Ask about once a second until status is scored or failed.")]
    public static async Task<Results<Ok<TranscriptView>, NotFound>> GetAsync(HttpContext context, Guid id, TranscriptReader reader, HiddenScores hidden, CancellationToken cancellationToken)
    {
        context.Response.Headers.CacheControl = "no-store";
        return await reader.ConsultAsync(Analysts.Unit(context.User), id, Analysts.Name(context.User), cancellationToken) is { } transcript
            ? TypedResults.Ok((await ForAsync(context, hidden, [transcript], cancellationToken))[0])
            : TypedResults.NotFound();
    }

    /// <summary>Who decides what he reads may have to do so without figures; a program decides nothing.</summary>
    private static async Task<IReadOnlyList<TranscriptView>> ForAsync(HttpContext context, HiddenScores hidden, IReadOnlyList<TranscriptView> transcripts, CancellationToken cancellationToken) =>
        Analysts.IsProgram(context.User) ? transcripts : await hidden.MarkAsync(Analysts.Unit(context.User), transcripts, Analysts.Name(context.User), cancellationToken);
}
