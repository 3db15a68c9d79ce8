using System.CommandLine;
using Cesagram.Cesagramville;
using Cesagram.ChatAnalysis;
using Cesagram.Web.Verbs;

var root = new RootCommand("Cesagram: the platform against the online grooming of children, and its tools.");
var serving = new ServingOptions();
serving.AddTo(root);
root.SetAction(ServeVerb.Action(serving, Cesagram.Web.Hosting.HostRole.WebWithWorkers));
root.Subcommands.Add(ServeVerb.Create("web", "Serve pages and API; work is left to 'worker'.", Cesagram.Web.Hosting.HostRole.Web));
root.Subcommands.Add(ServeVerb.Create("worker", "Work on queued messages, without pages.", Cesagram.Web.Hosting.HostRole.Worker));
root.Subcommands.Add(ServeVerb.Create("migrate", "Bring the database's schemas up to date, then end.", Cesagram.Web.Hosting.HostRole.Migrate));
root.Subcommands.Add(VerifyAuditVerb.Create());
root.Subcommands.Add(RotateKeysVerb.Create());
root.Subcommands.Add(BackupVerbs.CreateBackup());
root.Subcommands.Add(BackupVerbs.CreateRestore());
root.AddChatAnalysisCommands();
root.AddCesagramvilleCommands();
return await root.Parse(args).InvokeAsync();
