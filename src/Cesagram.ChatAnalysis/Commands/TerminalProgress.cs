using System.Globalization;

namespace Cesagram.ChatAnalysis.Commands;

/// <summary>A count that grows on one line of the terminal; silent where standard error is no terminal.</summary>
internal sealed class TerminalProgress(string unit) : IProgress<int>, IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);

    private readonly bool visible = !Console.IsErrorRedirected;
    private long lastShown;

    public void Report(int value)
    {
        var now = Environment.TickCount64;
        if (!visible || now - lastShown < Interval.TotalMilliseconds)
        {
            return;
        }

        lastShown = now;
        Console.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{value:N0} {unit} "));
    }

    public void Clear()
    {
        if (visible && lastShown != 0)
        {
            Console.Error.Write("\r\u001b[K");
            lastShown = 0;
        }
    }

    public void Dispose() => Clear();
}
