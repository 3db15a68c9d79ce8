using System.Diagnostics;

namespace Cesagram.Postgres.Clusters;

/// <summary>Runs the server's programs; as root under another account, because PostgreSQL refuses to run as root.</summary>
internal sealed class ServerAccount
{
    private static readonly string[] Candidates = ["postgres", "nobody"];

    private ServerAccount(string? name) => Name = name;

    /// <summary>Null: the host's own account.</summary>
    public string? Name { get; }

    public static ServerAccount Choose()
    {
        if (!Environment.IsPrivilegedProcess)
        {
            return new ServerAccount(null);
        }

        var known = File.ReadLines("/etc/passwd").Select(line => line.Split(':')[0]).ToHashSet();
        var name = Candidates.FirstOrDefault(known.Contains);
        return name is null
            ? throw new PrivateClusterException("PostgreSQL does not run as root and there is no account 'postgres' or 'nobody'; start as an ordinary user.")
            : new ServerAccount(name);
    }

    /// <summary>Whether the account can reach a folder below <paramref name="folder"/>.</summary>
    public bool CanReach(string folder)
    {
        if (Name is null)
        {
            return true;
        }

        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            if (at.Exists && !at.UnixFileMode.HasFlag(UnixFileMode.OtherExecute))
            {
                return false;
            }
        }

        return true;
    }

    public async Task GiveAsync(string folder, CancellationToken cancellationToken)
    {
        if (Name is not null)
        {
            await RunProcessAsync(new ProcessStartInfo("chown") { ArgumentList = { "-R", Name, folder } }, cancellationToken);
        }
    }

    public Task RunAsync(string program, IEnumerable<string> arguments, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(program) { WorkingDirectory = "/" };
        if (Name is not null)
        {
            start.UserName = Name;
        }

        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return RunProcessAsync(start, cancellationToken);
    }

    private static async Task RunProcessAsync(ProcessStartInfo start, CancellationToken cancellationToken)
    {
        // The server inherits whatever pipe it is given, so its output goes to its log file and only errors are read here.
        start.RedirectStandardError = true;
        start.RedirectStandardOutput = true;
        start.RedirectStandardInput = true;
        using var process = Process.Start(start) ?? throw new PrivateClusterException($"{start.FileName} could not be started.");
        process.StandardInput.Close();
        var output = new List<string>();
        process.OutputDataReceived += (_, line) => Keep(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using var ended = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ended.Token, cancellationToken);
        while (!process.HasExited)
        {
            await Task.Delay(10, either.Token);
        }

        if (process.ExitCode != 0)
        {
            await Task.Delay(100, CancellationToken.None);
            lock (output)
            {
                throw new PrivateClusterException($"{Path.GetFileName(start.FileName)} ended with {process.ExitCode}: {string.Join(' ', output.TakeLast(4))}");
            }
        }

        void Keep(string? line)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                lock (output)
                {
                    output.Add(line.Trim());
                }
            }
        }
    }
}
