using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;

namespace Cesagram.ChatAnalysis.SubmitTranscript;

/// <summary>Reads what a request to this module's API brings. A field that there is not is refused by its name: passed over in silence, a typo would lose what it holds.</summary>
internal static class JsonBody
{
    private const int LongestName = 200;
    private const string Unreadable = "The JSON cannot be read. Send UTF-8.";

    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
    };

    /// <exception cref="BadHttpRequestException">It is no JSON of this form; the message says where.</exception>
    public static async Task<T> ReadAsync<T>(HttpRequest request, CancellationToken cancellationToken)
        where T : class
    {
        if (!request.HasJsonContentType())
        {
            throw new BadHttpRequestException("Send application/json.", StatusCodes.Status415UnsupportedMediaType);
        }

        try
        {
            return await request.ReadFromJsonAsync<T>(Strict, cancellationToken) ?? throw new BadHttpRequestException("Send a JSON object.", StatusCodes.Status400BadRequest);
        }
        catch (JsonException error)
        {
            throw new BadHttpRequestException(Sentence(error), StatusCodes.Status400BadRequest, error);
        }
        catch (Exception error) when (error is InvalidOperationException or NotSupportedException or ArgumentException)
        {
            throw new BadHttpRequestException(Unreadable, StatusCodes.Status400BadRequest, error);
        }
    }

    private static string Sentence(JsonException error)
    {
        if (error.Message.Contains("missing required", StringComparison.Ordinal))
        {
            return "A field that must be there is missing; null is a value, leaving it out is not. Nothing was taken in.";
        }

        if (error.Message.Contains("Duplicate property", StringComparison.Ordinal))
        {
            return "A field stands there twice. Nothing was taken in: send it once.";
        }

        var path = error.Path is { Length: > 2 } at && at[0] == '$' ? at[(at[1] == '.' ? 2 : 1)..] : "";
        path = path.Length > LongestName ? path[..LongestName] + "..." : path;
        // The serialiser tells the two apart in words only; were they others, the sentence would name no field.
        return path.Length == 0 ? Unreadable
            : error.Message.Contains("could not be mapped", StringComparison.Ordinal) ? $"There is no field '{path}'. Nothing was taken in: mend its name, or leave it out."
            : error.Message.Contains("could not be converted", StringComparison.Ordinal) ? $"The value of '{path}' is of the wrong kind. Nothing was taken in."
            : Unreadable;
    }
}
