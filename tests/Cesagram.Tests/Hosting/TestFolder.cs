namespace Cesagram.Tests.Hosting;

internal static class TestFolder
{
    /// <summary>Readable by others: as root, PostgreSQL runs under another account and must reach it.</summary>
    public static string Make()
    {
        var folder = Path.Combine(Path.GetTempPath(), "cesagram-test-" + Guid.NewGuid().ToString("N")[..12]);
        Directory.CreateDirectory(folder);
        return folder;
    }

    public static void Delete(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (IOException)
        {
            // A leftover in the temporary folder fails no test.
        }
    }
}
