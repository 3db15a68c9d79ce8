using Cesagram.Linguistics;

namespace Cesagram.ChatAnalysis.ReadReport;

/// <summary>Writes reports as JSON lines piece by piece, byte for byte as if each were serialised whole.</summary>
internal sealed class ReportLines(Stream output)
{
    private bool isOpen;
    private bool hasMessages;

    public async Task WriteAsync(ReportPart part, CancellationToken cancellationToken)
    {
        if (part.Begun is { } report)
        {
            await EndAsync();
            // The messages are the report's last field: all of it but the closing "]}".
            await output.WriteAsync(part.Scoring!.Beginning(), cancellationToken);
            await output.WriteAsync(RiskReportJson.SerializeToUtf8(report with { Messages = [] }).AsMemory()[1..^2], cancellationToken);
            (isOpen, hasMessages) = (true, false);
        }

        foreach (var message in part.Messages)
        {
            if (hasMessages)
            {
                await output.WriteAsync(","u8.ToArray(), cancellationToken);
            }

            await output.WriteAsync(RiskReportJson.SerializeToUtf8(message), cancellationToken);
            hasMessages = true;
        }
    }

    /// <summary>Closes the last report; not called where reading broke off, so that half a report does not look whole.</summary>
    public async Task EndAsync()
    {
        if (isOpen)
        {
            await output.WriteAsync("]}\n"u8.ToArray());
        }

        isOpen = false;
    }
}
