namespace Cesagram.ChatAnalysis.Text;

/// <summary>Names the text files of cases.</summary>
internal sealed class CaseText;
