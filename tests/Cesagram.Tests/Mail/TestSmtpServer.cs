using System.Buffers;
using System.Net;
using System.Net.Sockets;
using Cesagram.Mail;
using MimeKit;
using SmtpServer;
using SmtpServer.Authentication;
using SmtpServer.Mail;
using SmtpServer.Protocol;
using SmtpServer.Storage;

namespace Cesagram.Tests.Mail;

/// <summary>An SMTP server on a port of its own that takes, or refuses by the address's first word.</summary>
internal sealed class TestSmtpServer : MessageStore, IMailboxFilter, IUserAuthenticator, IAsyncDisposable
{
    private readonly CancellationTokenSource stop = new();
    private readonly Task running;

    public TestSmtpServer(bool authenticate = false)
    {
        Port = FreePort();
        var options = new SmtpServerOptionsBuilder().ServerName("localhost")
            .Endpoint(endpoint => endpoint.Endpoint(new IPEndPoint(IPAddress.Loopback, Port)).AllowUnsecureAuthentication().AuthenticationRequired(authenticate)).Build();
        var services = new SmtpServer.ComponentModel.ServiceProvider();
        services.Add(this as IMessageStore);
        services.Add(this as IMailboxFilter);
        services.Add(this as IUserAuthenticator);
        running = new SmtpServer.SmtpServer(options, services).StartAsync(stop.Token);
    }

    public int Port { get; }

    public List<MimeMessage> Taken { get; } = [];

    public MailOptions Options(string? name = null, string? password = null) =>
        new() { Host = "127.0.0.1", Port = Port, Tls = MailTls.None, From = "hub@example.org", FromName = "Example hub", UserName = name, Password = password };

    public override async Task<SmtpResponse> SaveAsync(ISessionContext context, IMessageTransaction transaction, ReadOnlySequence<byte> buffer, CancellationToken cancellationToken)
    {
        Taken.Add(await MimeMessage.LoadAsync(new MemoryStream(buffer.ToArray()), cancellationToken));
        return SmtpResponse.Ok;
    }

    public Task<bool> CanAcceptFromAsync(ISessionContext context, IMailbox from, int size, CancellationToken cancellationToken) => Task.FromResult(true);

    public Task<bool> CanDeliverToAsync(ISessionContext context, IMailbox to, IMailbox from, CancellationToken cancellationToken) => to.User switch
    {
        "nobody" => throw new SmtpResponseException(new SmtpResponse(SmtpReplyCode.MailboxUnavailable, "no such user")),
        "busy" => throw new SmtpResponseException(new SmtpResponse((SmtpReplyCode)450, "try later")),
        _ => Task.FromResult(true),
    };

    public Task<bool> AuthenticateAsync(ISessionContext context, string user, string password, CancellationToken cancellationToken) => Task.FromResult((user, password) == ("hub", "right"));

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await running.ContinueWith(_ => { }, TaskScheduler.Default);
        stop.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
