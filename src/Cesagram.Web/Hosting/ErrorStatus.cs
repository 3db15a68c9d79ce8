using System.Net.Sockets;
using Npgsql;

namespace Cesagram.Web.Hosting;

internal static class ErrorStatus
{
    public static int Of(Exception error) => error switch
    {
        BadHttpRequestException bad => bad.StatusCode,
        OperationCanceledException => StatusCodes.Status499ClientClosedRequest,
        _ => IsDatabaseAway(error) ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status500InternalServerError,
    };

    public static string? Advice(int status) => status switch
    {
        StatusCodes.Status401Unauthorized => "Sign in, or send the header 'Authorization: Bearer' with your secret.",
        StatusCodes.Status403Forbidden => "This account or secret has no right to that.",
        StatusCodes.Status404NotFound => "There is nothing at this address, or you may not see it.",
        StatusCodes.Status429TooManyRequests => "Too many requests. Wait as long as the Retry-After header says, then send it again.",
        StatusCodes.Status503ServiceUnavailable => "The database cannot be reached at the moment. Send the request again in a few seconds; with the same Idempotency-Key nothing is done twice.",
        _ => null,
    };

    private static bool IsDatabaseAway(Exception? error) => error switch
    {
        null => false,
        // 57P: shutting down or starting up; 08: connection lost; 53300: too many connections.
        PostgresException { SqlState: var state } => state.StartsWith("57P", StringComparison.Ordinal) || state.StartsWith("08", StringComparison.Ordinal) || state == "53300",
        NpgsqlException { IsTransient: true } or NpgsqlException { InnerException: SocketException or IOException or TimeoutException } => true,
        _ => IsDatabaseAway(error.InnerException),
    };
}
