namespace Cesagram.ChatAnalysis.Text;

/// <summary>Names the module's text files.</summary>
internal sealed class AnalysisText;
