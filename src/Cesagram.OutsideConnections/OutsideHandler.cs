using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;

namespace Cesagram.OutsideConnections;

/// <summary>
/// Connects to servers whose addresses somebody else wrote, and only to those that may be asked. A name is resolved once and the
/// connection goes to the addresses that were looked at, so a name that changes its address in between leads nowhere else.
/// </summary>
public static class OutsideHandler
{
    /// <summary>A handler without proxy, cookies and redirects.</summary>
    /// <param name="mayBeAsked">Which addresses may be connected to, such as <see cref="PublicAddresses.IsPublic"/>.</param>
    /// <param name="connectLimit">How long a connection may take to be made.</param>
    /// <remarks>Sending through it throws <see cref="HttpRequestException"/>; <see cref="ProblemOf"/> says why.</remarks>
    public static SocketsHttpHandler Make(Func<IPAddress, bool> mayBeAsked, TimeSpan connectLimit) => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        // A proxy would resolve names by itself, and take us where we must not go.
        UseProxy = false,
        ConnectTimeout = connectLimit,
        ConnectCallback = (context, cancellationToken) => ConnectAsync(context.DnsEndPoint, mayBeAsked, cancellationToken),
    };

    /// <summary>Whether the host is written as a number that may not be asked; nothing is resolved.</summary>
    public static bool IsWrittenInside(Uri address, Func<IPAddress, bool> mayBeAsked) =>
        IPAddress.TryParse(address.Host.Trim('[', ']'), out var number) && !mayBeAsked(number);

    /// <summary>Whether the host's name stands for an address that may not be asked. What cannot be resolved is not.</summary>
    public static async Task<bool> IsInsideAsync(Uri address, Func<IPAddress, bool> mayBeAsked, CancellationToken cancellationToken)
    {
        try
        {
            return IsWrittenInside(address, mayBeAsked) || Array.Exists(await Dns.GetHostAddressesAsync(address.IdnHost.Trim('[', ']'), cancellationToken), one => !mayBeAsked(one));
        }
        catch (Exception error) when (error is SocketException or ArgumentException)
        {
            return false;
        }
    }

    /// <summary>What an error of sending means.</summary>
    public static ConnectionProblem ProblemOf(Exception error)
    {
        for (var cause = error; cause is not null; cause = cause.InnerException)
        {
            switch (cause)
            {
                case InsideAddressException:
                    return ConnectionProblem.Inside;
                case AuthenticationException:
                    return ConnectionProblem.Certificate;
                case SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData }:
                    return ConnectionProblem.NoSuchHost;
                case SocketException { SocketErrorCode: SocketError.TryAgain or SocketError.NetworkUnreachable or SocketError.NetworkDown or SocketError.HostUnreachable or SocketError.NoRecovery }:
                    return ConnectionProblem.NoNetwork;
            }
        }

        return ConnectionProblem.NoAnswer;
    }

    private static async ValueTask<Stream> ConnectAsync(DnsEndPoint server, Func<IPAddress, bool> mayBeAsked, CancellationToken cancellationToken)
    {
        var addresses = await Dns.GetHostAddressesAsync(server.Host, cancellationToken);
        // One inside is enough to refuse: a name that stands for both is a trick.
        if (!Array.TrueForAll(addresses, address => mayBeAsked(address)))
        {
            throw new InsideAddressException();
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, server.Port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
