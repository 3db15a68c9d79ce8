using System.Globalization;
using Cesagram.ChatAnalysis.ChooseReading;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Cesagram.ChatAnalysis.SubmitTranscript;

/// <summary>Reads a form part by part, so that the file goes straight into its sealed pieces and never lies open on a disk.</summary>
internal static class MultipartSubmission
{
    private const int LongestField = 4096;

    public static async Task<IntakeResult> ReceiveAsync(HttpRequest request, MediaTypeHeaderValue type, Submission submission, TranscriptIntake intake, CancellationToken cancellationToken)
    {
        var boundary = HeaderUtilities.RemoveQuotes(type.Boundary).Value ?? throw new BadHttpRequestException("The multipart body has no boundary.");
        var reader = new MultipartReader(boundary, request.Body);
        try
        {
            while (await reader.ReadNextSectionAsync(cancellationToken) is { } section)
            {
                if (!ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var disposition))
                {
                    continue;
                }

                if (disposition.IsFileDisposition())
                {
                    var name = HeaderUtilities.RemoveQuotes(disposition.FileNameStar.HasValue ? disposition.FileNameStar : disposition.FileName).Value ?? "";
                    return await intake.ReceiveAsync(submission with { FileName = FileNames.Clean(name) }, section.Body, cancellationToken);
                }

                submission = With(submission, HeaderUtilities.RemoveQuotes(disposition.Name).Value, await ReadFieldAsync(section, cancellationToken));
            }
        }
        catch (Exception error) when (error is InvalidDataException or (IOException and not BadHttpRequestException))
        {
            throw new BadHttpRequestException("The multipart body cannot be read.", StatusCodes.Status400BadRequest, error);
        }

        return new IntakeResult.Refused([new SubmissionError("file", "Error.NoFile")]);
    }

    private static Submission With(Submission submission, string? field, string value) => field switch
    {
        "legalBasis" => submission with { LegalBasis = value },
        "purpose" => submission with { Purpose = value },
        "retentionDays" => submission with { RetentionDays = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var days) ? days : null },
        "format" => submission with { Format = NullIfEmpty(value) },
        "language" => submission with { Language = NullIfEmpty(value) },
        "dateOrder" => submission with { DateOrder = NullIfEmpty(value) },
        "columns" => submission with { Columns = NullIfEmpty(value) },
        "conversations" when value.Length > 0 && submission.Conversations.Count <= ReadingChoice.MostKeys => submission with { Conversations = [.. submission.Conversations, value] },
        "choose" => submission with { Choose = value is "true" or "on" },
        // What is no id is no case of the unit either.
        "case" => submission with { Case = value.Length == 0 ? null : Guid.TryParse(value, out var one) ? one : Guid.Empty },
        "again" => submission with { Again = value is "true" or "on" },
        _ => submission,
    };

    private static string? NullIfEmpty(string value) => value.Length == 0 ? null : value;

    private static async Task<string> ReadFieldAsync(MultipartSection section, CancellationToken cancellationToken)
    {
        var buffer = new byte[LongestField];
        var length = await section.Body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken);
        return length < buffer.Length
            ? System.Text.Encoding.UTF8.GetString(buffer, 0, length)
            : throw new BadHttpRequestException($"A field of the form is longer than {LongestField} bytes.");
    }
}
