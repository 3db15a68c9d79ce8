namespace Cesagram.KnowledgeHub.Text;

/// <summary>Names the file of the texts about events and registrations.</summary>
internal sealed class EventText;
