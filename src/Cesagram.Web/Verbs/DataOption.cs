using System.CommandLine;

namespace Cesagram.Web.Verbs;

/// <summary><c>--data DIR</c>, the same for all verbs.</summary>
internal static class DataOption
{
    public static Option<DirectoryInfo> Create() => new("--data")
    {
        Description = "Home of the private database, keys and files.",
        HelpName = "DIR",
        DefaultValueFactory = _ => new DirectoryInfo(Environment.GetEnvironmentVariable("CESAGRAM_DATA") ?? ".data"),
    };
}
