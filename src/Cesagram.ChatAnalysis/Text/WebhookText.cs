namespace Cesagram.ChatAnalysis.Text;

/// <summary>Names the text files of the pages about webhooks.</summary>
internal sealed class WebhookText;
