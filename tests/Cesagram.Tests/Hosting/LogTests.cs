using Cesagram.Web.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Cesagram.Tests.Hosting;

public class LogTests
{
    [Fact]
    public async Task Log_WithinARequest_NeverHoldsItsAddress()
    {
        var before = Console.Error;
        await using var written = new StringWriter();
        Console.SetError(TextWriter.Synchronized(written));
        try
        {
            var builder = Host.CreateApplicationBuilder();
            JsonLogs.Add(builder);
            using var host = builder.Build();
            var logger = host.Services.GetRequiredService<ILoggerFactory>().CreateLogger("Any");
            using (logger.BeginScope(new Dictionary<string, object> { ["RequestPath"] = "/en/account/reset/once-only", ["RequestId"] = "request-seven" }))
            {
#pragma warning disable CA1848 // One entry of a test.
                logger.LogError("something went wrong");
#pragma warning restore CA1848
            }
        }
        finally
        {
            Console.SetError(before);
        }

        written.ToString().Should().Contain("something went wrong").And.Contain("request-seven").And.NotContain("once-only");
    }
}
