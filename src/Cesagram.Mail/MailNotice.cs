using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Cesagram.Mail;

/// <summary>Says once, at start, where mails go.</summary>
internal sealed partial class MailNotice(IOptions<MailOptions> options, ILogger<MailNotice> logger) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (options.Value.Host is { } host)
        {
            LogServer(logger, host, options.Value.Port);
        }
        else
        {
            LogFolder(logger, options.Value.Folder);
        }

        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(Level = LogLevel.Information, Message = "Mail goes out by {Host}:{Port}")]
    private static partial void LogServer(ILogger logger, string host, int port);

    [LoggerMessage(Level = LogLevel.Information, Message = "No mail server is set: mails are written into {Folder}")]
    private static partial void LogFolder(ILogger logger, string folder);
}
