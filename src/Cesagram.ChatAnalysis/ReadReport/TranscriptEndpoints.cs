using System.ComponentModel;
using Cesagram.ChatAnalysis.WorkWarnings;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cesagram.ChatAnalysis.ReadReport;

/// <param name="Transcripts">Newest first.</param>
/// <param name="Total">How many the unit has.</param>
internal sealed record TranscriptList(IReadOnlyList<TranscriptView> Transcripts, int Total);

/// <summary><c>GET /api/transcripts</c> and <c>GET /api/transcripts/{id}</c>.</summary>
internal static class TranscriptEndpoints
{
    private const int MostAtOnce = 200;

    [EndpointSummary("List the unit's transcripts")]
    public static async Task<Ok<TranscriptList>> ListAsync(
        HttpContext context,
        TranscriptReader reader,
        HiddenScores hidden,
        [Description("How many to pass over.")] int? skip,
        [Description("How many to return, 200 at most.")] int? take,
        CancellationToken cancellationToken)
    {
        var (transcripts, total) = await reader.ListAsync(
            Analysts.Unit(context.User), new TranscriptChoice(), Math.Max(0, skip ?? 0), Math.Clamp(take ?? 50, 1, MostAtOnce), cancellationToken);
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
