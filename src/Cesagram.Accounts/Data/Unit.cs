namespace Cesagram.Accounts.Data;

/// <summary>Those who may see each other's cases: a police unit, a hotline.</summary>
internal sealed class Unit
{
    public Guid Id { get; set; }

    public required string Name { get; set; }
}
