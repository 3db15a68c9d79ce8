namespace Cesagram.ChatAnalysis.Text;

/// <summary>Names the text files of bundles, scorings, handovers and reading times.</summary>
internal sealed class ProofText;
