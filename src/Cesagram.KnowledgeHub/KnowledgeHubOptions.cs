namespace Cesagram.KnowledgeHub;

/// <summary>Settings of the hub, section <c>Cesagram:KnowledgeHub</c>.</summary>
public sealed class KnowledgeHubOptions
{
    /// <summary>The hub's address as others see it, for feeds, mails and harvesters; null: that of the request.</summary>
    public Uri? PublicAddress { get; set; }

    /// <summary>Who receives what visitors write by the contact form, and who answers harvesters; null: what is written is kept for the editors' desk only.</summary>
    public string? ContactAddress { get; set; }

    /// <summary>So many days after an event what names the people who registered is erased.</summary>
    public int KeepRegistrationsDays { get; set; } = 90;
}
