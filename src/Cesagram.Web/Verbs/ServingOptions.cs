using System.CommandLine;
using Cesagram.Web.Hosting;

namespace Cesagram.Web.Verbs;

/// <summary>The options that every verb with a host takes.</summary>
internal sealed class ServingOptions
{
    private readonly Option<string> urls = new("--urls")
    {
        Description = "Addresses to listen on, separated by semicolons.",
        HelpName = "URLS",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable("ASPNETCORE_URLS") ?? "http://localhost:5080",
    };

    private readonly Option<DirectoryInfo> data = DataOption.Create();

    private readonly Option<bool> noDemo = new("--no-demo")
    {
        Description = "No demo accounts, conversations or banner.",
    };

    private readonly Option<string[]> only = new("--only")
    {
        Description = "Work on messages of this kind only (may be given several times).",
        HelpName = "KIND",
        DefaultValueFactory = _ => [],
    };

    public void AddTo(Command command)
    {
        command.Options.Add(urls);
        command.Options.Add(data);
        command.Options.Add(noDemo);
    }

    public void AddOnlyTo(Command command) => command.Options.Add(only);

    public HostSettings Read(ParseResult parsed, HostRole role) => new()
    {
        Role = role,
        Urls = parsed.GetValue(urls)!,
        DataDirectory = parsed.GetValue(data)!.FullName,
        NoDemo = parsed.GetValue(noDemo),
        OnlyKinds = role == HostRole.Worker ? parsed.GetValue(only) ?? [] : [],
    };
}
