using System.CommandLine;
using Cesagram.ChatAnalysis;
using Cesagram.Postgres;

namespace Cesagram.Web.Verbs;

/// <summary><c>rotate-keys</c>: wraps all keys by a new master key.</summary>
internal static class RotateKeysVerb
{
    public static Command Create()
    {
        var data = DataOption.Create();
        var file = new Option<FileInfo>("--new-key-file") { Description = "The new master key: 32 random bytes in base64, for instance from 'openssl rand -base64 32'.", HelpName = "FILE", Required = true };
        var command = new Command(
            "rotate-keys",
            $"Wrap every stored key by a new master key. The present one is taken from {MasterKey.Variable} or master.key. To go on serving meanwhile, first restart the hosts with the new key in {MasterKey.Variable} and the present one in {MasterKey.OldVariable}, and give this verb the present one in {MasterKey.Variable}. Run it again if it was cut off.")
        {
            data, file,
        };
        command.SetAction((parsed, cancellationToken) => Verb.RunAsync(() => RunAsync(parsed.GetValue(data)!.FullName, parsed.GetValue(file)!.FullName, cancellationToken)));
        return command;
    }

    private static async Task<int> RunAsync(string dataDirectory, string newKeyFile, CancellationToken cancellationToken)
    {
        var next = MasterKey.LoadFile(newKeyFile);
        var old = MasterKey.Load(dataDirectory, create: false);
        if (old.Is(next))
        {
            throw new MasterKeyException($"The key in {newKeyFile} is the present master key; make a new one with 'openssl rand -base64 32'.");
        }

        await using var opened = await VerbDatabase.OpenAsync(dataDirectory, cancellationToken);
        var tables = new ServiceCollection().AddChatAnalysis(opened.Configuration).Select(service => service.ImplementationInstance).OfType<WrappedKeyTable>();
        var result = await new KeyRotation(opened.Database.Owner, tables, old, next).RotateAsync(
            state => Console.Out.WriteLine($"{state.Rewrapped + state.Already} keys are under the new master key"), cancellationToken);
        if (result.Unknown > 0)
        {
            await Console.Error.WriteLineAsync($"cesagram: {result.Unknown} keys are under neither of the two master keys and were left as they are; keep the present master key and look for the one they were made with.");
            return 1;
        }

        await Console.Out.WriteLineAsync($"Done: {result.Rewrapped} keys were wrapped anew, {result.Already} had been before.");
        await Console.Out.WriteLineAsync($"Next: put the key of {newKeyFile} in the place of the present one ({MasterKey.Variable} or {Path.Combine(dataDirectory, "master.key")}), start the hosts without {MasterKey.OldVariable}, and keep the present key for as long as you keep backups from before.");
        return 0;
    }
}
