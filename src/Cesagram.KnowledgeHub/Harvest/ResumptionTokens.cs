using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace Cesagram.KnowledgeHub.Harvest;

/// <summary>Where a harvest goes on. All of it stands in the token: no host keeps anything.</summary>
/// <param name="Verb">Only this verb may go on with it.</param>
/// <param name="From">Of the first request.</param>
/// <param name="Before">Of the first request.</param>
/// <param name="Set">Of the first request.</param>
/// <param name="LastChanged">Moment of change of the last record that was sent.</param>
/// <param name="LastNumber">Number of that record.</param>
/// <param name="Sent">Records sent so far.</param>
/// <param name="Total">Size of the list at its beginning.</param>
/// <param name="Expires">After it the token is stale.</param>
internal sealed record Resumption(
    string Verb, DateTimeOffset? From, DateTimeOffset? Before, string? Set, DateTimeOffset LastChanged, int LastNumber, int Sent, int Total, DateTimeOffset Expires);

/// <summary>Makes and opens resumption tokens; sealed with the keys that all hosts of the platform share.</summary>
internal sealed class ResumptionTokens(IDataProtectionProvider protection, TimeProvider clock)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    private readonly IDataProtector protector = protection.CreateProtector("Cesagram.KnowledgeHub.Harvest.v1");

    public DateTimeOffset Expiry => clock.GetUtcNow() + Lifetime;

    public string Write(Resumption resumption) => protector.Protect(JsonSerializer.Serialize(resumption));

    /// <summary>Null for what is forged, of another verb or stale.</summary>
    public Resumption? Read(string token, string verb)
    {
        try
        {
            return JsonSerializer.Deserialize<Resumption>(protector.Unprotect(token)) is { } resumption && resumption.Verb == verb && resumption.Expires > clock.GetUtcNow() ? resumption : null;
        }
        catch (Exception error) when (error is CryptographicException or FormatException or JsonException)
        {
            return null;
        }
    }
}
