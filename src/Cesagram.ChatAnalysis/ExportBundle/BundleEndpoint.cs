using System.ComponentModel;
using System.Globalization;
using Cesagram.ChatAnalysis.KeepCustody;
using Cesagram.ChatAnalysis.ReadReport;
using Cesagram.Ui.Languages;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Cesagram.ChatAnalysis.ExportBundle;

/// <summary><c>GET /api/transcripts/{id}/bundle</c>: the file, its report and its custody, with sums that anybody can check.</summary>
internal static class BundleEndpoint
{
    [EndpointSummary("Export the evidence bundle")]
    [EndpointDescription("A zip with the file as it came, report, messages, every scoring, the audit trail with its hashes, and SHA256SUMS. Each request is recorded in the audit trail as a disclosure, before the bundle is made.")]
    [ProducesResponseType(typeof(string), StatusCodes.Status200OK, "application/zip")]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status409Conflict, "application/problem+json")]
    public static async Task<IResult> GetAsync(
        HttpContext context,
        Guid id,
        TranscriptReader transcripts,
        EvidenceBundle bundle,
        [Description("Language of the README beside English: en, fr, nl, el, it or lt; that of Accept-Language if left out.")] string? lang,
        CancellationToken cancellationToken)
    {
        context.Response.Headers.CacheControl = "no-store";
        if (lang is not null && !Language.IsKnown(lang))
        {
            return TypedResults.Problem(statusCode: StatusCodes.Status400BadRequest, title: "There is no such language", detail: $"Name one of {string.Join(", ", Language.All.Select(language => language.Code))}, or leave it out.");
        }

        var (unit, by) = (Analysts.Unit(context.User), Analysts.Name(context.User));
        // Recorded and saved before the first byte goes out: so the bundle tells of itself, and a long answer keeps no chain waiting.
        var found = await transcripts.FindAsync(unit, id, cancellationToken, view => view.Status == "scored" ? TranscriptEvents.BundleExported(unit, id, by) : null);
        return found?.Status switch
        {
            null => TypedResults.NotFound(),
            "scored" => Answer(context, bundle, unit, found, by, lang ?? CultureInfo.CurrentUICulture.TwoLetterISOLanguageName, cancellationToken),
            "failed" => NotThere("The file could not be read, so there is no report to bundle; the transcript says why."),
            "erased" => NotThere("The retention is over: text, report and key were erased. What stays is the audit trail, which supervisors can export."),
            _ => NotThere("The transcript has not been read yet. Ask for its status until it is 'scored'."),
        };
    }

    private static IResult Answer(HttpContext context, EvidenceBundle bundle, Guid unit, TranscriptView transcript, string by, string language, CancellationToken cancellationToken)
    {
        // The writers of messages are pure and write as they read, without waiting.
        if (context.Features.Get<IHttpBodyControlFeature>() is { } body)
        {
            body.AllowSynchronousIO = true;
        }

        return Results.Stream(output => bundle.WriteAsync(unit, transcript, by, language, output, cancellationToken), "application/zip", $"bundle-{transcript.Id}.zip");
    }

    private static ProblemHttpResult NotThere(string detail) =>
        TypedResults.Problem(statusCode: StatusCodes.Status409Conflict, title: "There is no bundle", detail: detail);
}
