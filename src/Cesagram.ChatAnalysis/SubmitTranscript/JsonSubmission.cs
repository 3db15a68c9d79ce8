using System.Text;
using Microsoft.AspNetCore.Http;

namespace Cesagram.ChatAnalysis.SubmitTranscript;

internal static class JsonSubmission
{
    public static async Task<IntakeResult> ReceiveAsync(HttpRequest request, Submission submission, TranscriptIntake intake, CancellationToken cancellationToken)
    {
        if (!request.HasJsonContentType())
        {
            throw new BadHttpRequestException("Send application/json or multipart/form-data.", StatusCodes.Status415UnsupportedMediaType);
        }

        var body = await JsonBody.ReadAsync<TranscriptBody>(request, cancellationToken);
        if (body.Content is null)
        {
            return new IntakeResult.Refused([new SubmissionError("content", "Error.NoFile")]);
        }

        using var content = new MemoryStream(Encoding.UTF8.GetBytes(body.Content));
        return await intake.ReceiveAsync(
            submission with
            {
                FileName = FileNames.Clean(body.FileName),
                LegalBasis = body.LegalBasis,
                Purpose = body.Purpose,
                RetentionDays = body.RetentionDays,
                Format = body.Format,
                Language = body.Language,
                DateOrder = body.DateOrder,
                Again = body.Again == true,
                Columns = body.Columns,
                Conversations = body.Conversations ?? [],
                Choose = body.Choose == true,
                Case = body.Case,
            },
            content,
            cancellationToken);
    }
}
