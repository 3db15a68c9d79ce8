using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Cesagram.Linguistics;
using Cesagram.Linguistics.Evaluation;
using Cesagram.Linguistics.Training;

namespace Cesagram.ChatAnalysis.Commands;

/// <summary><c>evaluate --pan12 CORPUS.xml --predators IDS.txt</c>: the official protocol of PAN-2012, author task.</summary>
internal static class EvaluatePan12
{
    public static Option<FileInfo?> CorpusOption() => new("--pan12")
    {
        Description = "Instead of labelled conversations: measure on a PAN-2012 corpus (XML, also as .gz or .zip) by its official protocol; needs --predators.",
        HelpName = "CORPUS.xml",
    };

    public static Pan12Figures Measure(RiskModel model, FileInfo corpus, PredatorList predators, CancellationToken cancellationToken)
    {
        var opened = CorpusFiles.Open([corpus])[0];
        using (opened.Stream)
        {
            return Pan12Protocol.Evaluate(model, opened, predators, new LineProgress(), cancellationToken);
        }
    }

    public static void Check(CommandResult result, bool anyFile, bool predators, bool heldOut)
    {
        if (!predators)
        {
            result.AddError("--pan12 needs the ids of the corpus's predators: --predators IDS.txt.");
        }

        if (anyFile || heldOut)
        {
            result.AddError("--pan12 measures one corpus by its own protocol: leave other files and --held-out out.");
        }
    }

    private sealed class LineProgress : IProgress<int>
    {
        private const int Every = 10_000;

        private int next = Every;

        public void Report(int value)
        {
            if (value >= next)
            {
                next = value - (value % Every) + Every;
                Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{value:N0} conversations"));
            }
        }
    }
}
