namespace Cesagram.KnowledgeHub.Text;

/// <summary>Names the file of the texts that all parts of the hub share: sections, closed lists, marks.</summary>
internal sealed class HubText;
