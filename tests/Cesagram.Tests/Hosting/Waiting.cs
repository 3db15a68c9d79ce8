namespace Cesagram.Tests.Hosting;

internal static class Waiting
{
    /// <summary>Asks until it is so; what never comes fails after a minute.</summary>
    public static async Task UntilAsync(Func<Task<bool>> isSo)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (!await isSo())
        {
            await Task.Delay(50, limit.Token);
        }
    }
}
