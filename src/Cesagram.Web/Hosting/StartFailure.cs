using System.Net.Sockets;
using Cesagram.Postgres;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;
using Npgsql;

namespace Cesagram.Web.Hosting;

/// <summary>One sentence that says why a host could not start, and what to do.</summary>
internal static class StartFailure
{
    public static string? Explain(Exception error) => error switch
    {
        PrivateClusterException => error.Message,
        MasterKeyException => error.Message,
        AuditException => error.Message,
        BackupException => error.Message,
        UnitSecurityException => error.Message,
        OptionsValidationException => error.Message,
        IOException { InnerException: AddressInUseException } => $"{error.Message.TrimEnd('.')}. Stop what listens there, or choose another address with --urls.",
        IOException { InnerException: SocketException } => $"{error.Message.TrimEnd('.')}. Choose another address with --urls.",
        FormatException or UriFormatException => $"An address in --urls cannot be read: {error.Message}",
        UnauthorizedAccessException => $"{error.Message} Choose another data folder with --data.",
        NpgsqlException => $"The database of ConnectionStrings:Cesagram cannot be used: {error.Message}",
        _ => null,
    };
}
