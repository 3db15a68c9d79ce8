namespace Cesagram.KnowledgeHub.ReceiveForms;

/// <summary>How it went with what a visitor sent.</summary>
/// <param name="Received">False: too many wait already, nothing was kept.</param>
/// <param name="MayBeInDanger">By <see cref="DangerWords"/>.</param>
internal sealed record ReceivedText(bool Received, bool MayBeInDanger);
