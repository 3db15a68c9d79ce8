namespace Cesagram.Web.Hosting;

internal enum HostRole
{
    /// <summary>Pages, API and workers in one process.</summary>
    WebWithWorkers,
    /// <summary>Pages and API only.</summary>
    Web,
    /// <summary>Workers only.</summary>
    Worker,
    /// <summary>Brings the schemas up to date and ends.</summary>
    Migrate,
}

internal sealed record HostSettings
{
    public required HostRole Role { get; init; }

    public required string DataDirectory { get; init; }

    public string Urls { get; init; } = "http://localhost:5080";

    public bool NoDemo { get; init; }

    public IReadOnlyList<string> OnlyKinds { get; init; } = [];

    /// <summary>Settings on top of appsettings.json and the environment.</summary>
    public IReadOnlyDictionary<string, string?> Overrides { get; init; } = new Dictionary<string, string?>();
}
