using System.CommandLine;
using Cesagram.Cesagramville.CheckStories;

namespace Cesagram.Cesagramville;

/// <summary>The module's verb: <c>check-stories</c>. It starts no database.</summary>
public static class CesagramvilleCommands
{
    /// <summary>Adds the verb to <paramref name="root"/>.</summary>
    public static void AddCesagramvilleCommands(this RootCommand root) => root.Subcommands.Add(CheckStoriesCommand.Create());
}
