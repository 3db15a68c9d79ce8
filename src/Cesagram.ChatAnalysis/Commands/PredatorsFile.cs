using System.CommandLine;
using Cesagram.Linguistics.Training;

namespace Cesagram.ChatAnalysis.Commands;

/// <summary><c>--predators IDS.txt</c>: who is a predator in PAN-2012 XML.</summary>
internal static class PredatorsFile
{
    public static Option<FileInfo?> Option() => new("--predators")
    {
        Description = "Ids of the predators in PAN-2012 XML, one author id a line.",
        HelpName = "IDS.txt",
    };

    public static PredatorList? Read(FileInfo? file)
    {
        if (file is null)
        {
            return null;
        }

        using var stream = InputErrors.OpenRead(file);
        return PredatorList.Read(stream, file.Name);
    }
}
