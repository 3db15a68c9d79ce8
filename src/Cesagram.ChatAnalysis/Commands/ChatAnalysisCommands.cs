using System.CommandLine;
using Cesagram.ChatAnalysis.Commands;

namespace Cesagram.ChatAnalysis;

/// <summary>The module's verbs: <c>score</c>, <c>convert</c>, <c>submit</c>, <c>train</c>, <c>evaluate</c>. None of them starts a database.</summary>
public static class ChatAnalysisCommands
{
    /// <summary>Adds the verbs to <paramref name="root"/>.</summary>
    public static void AddChatAnalysisCommands(this Command root)
    {
        root.Subcommands.Add(ScoreCommand.Create());
        root.Subcommands.Add(ConvertCommand.Create());
        root.Subcommands.Add(SubmitCommand.Create());
        root.Subcommands.Add(TrainCommand.Create());
        root.Subcommands.Add(EvaluateCommand.Create(TimeProvider.System));
    }
}
