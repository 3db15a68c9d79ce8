using System.CommandLine;
using Cesagram.Accounts;
using Cesagram.ChatAnalysis;
using Cesagram.KnowledgeHub;
using Cesagram.Mail;
using Cesagram.Postgres;
using Cesagram.Web.Hosting;

namespace Cesagram.Web.Verbs;

/// <summary><c>backup DIR</c> and <c>restore DIR</c>.</summary>
internal static class BackupVerbs
{
    private const string BackupConnection = "CesagramBackup";

    public static Command CreateBackup()
    {
        var folder = new Argument<DirectoryInfo>("DIR") { Description = "A new or empty folder." };
        var data = DataOption.Create();
        var withKey = new Option<bool>("--with-master-key")
        {
            Description = "Put the master key into the backup too. Not done unless asked: whoever has both the backup and the key can read every transcript, and what was erased since.",
        };
        var command = new Command(
            "backup",
            $"Write the database, the signed audit checkpoints with their key and mails in files into a folder, also while a host runs. The master key is not in it: keep it in another place. On a database of your own, ConnectionStrings:{BackupConnection} names a role with BYPASSRLS.")
        {
            folder, data, withKey,
        };
        command.SetAction((parsed, cancellationToken) => Verb.RunAsync(async () =>
        {
            await using var opened = await VerbDatabase.OpenAsync(parsed.GetValue(data)!.FullName, cancellationToken);
            await using var services = Services(opened);
            var to = parsed.GetValue(folder)!.FullName;
            await Make(opened, services).MakeAsync(to, parsed.GetValue(withKey), cancellationToken);
            await Console.Out.WriteLineAsync($"The backup is in {to} .{(parsed.GetValue(withKey) ? "" : " The master key is not in it; without that key no transcript of it can be read.")}");
            return 0;
        }));
        return command;
    }

    public static Command CreateRestore()
    {
        var folder = new Argument<DirectoryInfo>("DIR") { Description = "A folder that 'backup' wrote." };
        var data = DataOption.Create();
        var command = new Command("restore", "Restore a backup into an empty data folder or an empty database, then verify the audit trail. Refuses a place that is not empty or in use, a damaged backup and one of a newer version.")
        {
            folder, data,
        };
        command.SetAction((parsed, cancellationToken) => Verb.RunAsync(() => RestoreAsync(parsed.GetValue(folder)!.FullName, parsed.GetValue(data)!.FullName, cancellationToken)));
        return command;
    }

    private static async Task<int> RestoreAsync(string folder, string dataDirectory, CancellationToken cancellationToken)
    {
        var configuration = VerbDatabase.Read();
        await using (var unopened = new VerbDatabase(configuration, new Database("Host=nowhere", "Host=nowhere", null), dataDirectory))
        await using (var known = Services(unopened))
        {
            new Backup("", known.GetRequiredService<SchemaMigrator>(), Places(unopened), TimeProvider.System).Check(folder);
        }

        await using var opened = new VerbDatabase(configuration, await Database.OpenAsync(configuration, dataDirectory, cancellationToken), dataDirectory);
        await using var services = Services(opened);
        await Make(opened, services).RestoreAsync(folder, keepOwners: opened.Database.Cluster is not null, cancellationToken);
        await services.GetRequiredService<SchemaMigrator>().MigrateAsync(cancellationToken);
        await Console.Out.WriteLineAsync($"The backup is restored{(opened.Database.Cluster is null ? "" : $" into {dataDirectory}")}.");
        if (Environment.GetEnvironmentVariable(MasterKey.Variable) is not { Length: > 0 } && !File.Exists(Path.Combine(dataDirectory, "master.key")))
        {
            await Console.Out.WriteLineAsync($"Before you start a host: put the master key of that time into {Path.Combine(dataDirectory, "master.key")} or {MasterKey.Variable}; a new one opens nothing.");
        }

        return await VerifyAuditVerb.VerifyAsync(opened, null, cancellationToken);
    }

    private static Backup Make(VerbDatabase opened, IServiceProvider services) => new(
        opened.Database.Cluster?.AdminConnectionString ?? (opened.Configuration.GetConnectionString(BackupConnection) is { Length: > 0 } own ? own : opened.Database.Owner),
        services.GetRequiredService<SchemaMigrator>(),
        Places(opened),
        TimeProvider.System);

    private static BackupPlaces Places(VerbDatabase opened)
    {
        var mail = opened.Configuration["Cesagram:Mail:Folder"];
        var isPrivate = string.IsNullOrEmpty(opened.Configuration.GetConnectionString("Cesagram"));
        return new BackupPlaces(
            opened.DataDirectory,
            string.IsNullOrEmpty(mail) ? Path.Combine(opened.DataDirectory, "mail") : mail,
            AuditFiles.Of(opened.Configuration["Cesagram:Audit:CheckpointFile"], opened.DataDirectory, isPrivate));
    }

    /// <summary>The modules, for what they know of their schemas.</summary>
    private static ServiceProvider Services(VerbDatabase opened) =>
        new ServiceCollection()
            .AddLogging()
            .AddCesagramPostgres(opened.Database.App, opened.Database.Owner)
            .AddCesagramMail(opened.Configuration, opened.DataDirectory)
            .AddAccounts()
            .AddChatAnalysis(opened.Configuration)
            .AddKnowledgeHub(opened.Configuration)
            .BuildServiceProvider();
}
