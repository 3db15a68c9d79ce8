using Cesagram.Web.Hosting;

namespace Cesagram.Web.Verbs;

/// <summary>Runs a verb; what it cannot do is one sentence and exit code 1.</summary>
internal static class Verb
{
    public static async Task<int> RunAsync(Func<Task<int>> run)
    {
        try
        {
            return await run();
        }
        catch (Exception error) when (StartFailure.Explain(error) is { } sentence)
        {
            await Console.Error.WriteLineAsync($"cesagram: {sentence}");
            return 1;
        }
    }
}
