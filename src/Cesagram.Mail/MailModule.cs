using Cesagram.Postgres;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Cesagram.Mail;

/// <summary>Mail over the queue: by SMTP, or into a folder where there is none.</summary>
public static class MailModule
{
    /// <summary>Adds the schema, <see cref="MailOptions"/> and the worker that sends.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configuration">Has the section <c>Cesagram:Mail</c>.</param>
    /// <param name="dataDirectory">Its <c>mail</c> is where mails are written that no server takes.</param>
    public static IServiceCollection AddCesagramMail(this IServiceCollection services, IConfiguration configuration, string dataDirectory)
    {
        services.AddModuleDbContext<MailDbContext>(MailDbContext.Schema, order: 5);
        services.AddOptions<MailOptions>()
            .Bind(configuration.GetSection("Cesagram:Mail"))
            .PostConfigure(options => Complete(options, dataDirectory))
            .Validate(options => EmailAddress.Normalise(options.From) is not null || options.Host is null, "Cesagram:Mail:From must be an address where Cesagram:Mail:Host is set.")
            .ValidateOnStart();
        services.AddSingleton<MailCarrier>();
        services.AddHostedService<MailNotice>();
        services.AddQueueWorker<SendMailHandler>(SendMailHandler.Kind, SendMailHandler.Options);
        return services;
    }

    private static void Complete(MailOptions options, string dataDirectory)
    {
        options.Host = string.IsNullOrWhiteSpace(options.Host) ? null : options.Host.Trim();
        options.UserName = string.IsNullOrWhiteSpace(options.UserName) ? null : options.UserName;
        options.From = options.From.Length == 0 && options.Host is null ? "knowledge-hub@cesagram.invalid" : options.From.Trim();
        options.Folder = Path.GetFullPath(options.Folder.Length == 0 ? Path.Combine(dataDirectory, "mail") : options.Folder);
    }
}
