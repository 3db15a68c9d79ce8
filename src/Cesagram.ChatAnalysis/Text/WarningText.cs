namespace Cesagram.ChatAnalysis.Text;

/// <summary>Names the text files of warnings, sources and settings.</summary>
internal sealed class WarningText;
