using System.Text.Json;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Cesagram.Accounts.TwoFactor;

/// <summary>
/// New recovery codes until their owner says that they are kept: in the browser's own cookie, sealed, so that a change of language
/// or a reload does not lose them and the platform does not store them.
/// </summary>
internal static class KeptCodes
{
    private const string Key = "cesagram.codes";

    private sealed record Kept(Guid Account, IReadOnlyList<string> Codes, string ReturnUrl);

    public static void Put(ITempDataDictionary data, Guid account, IReadOnlyList<string> codes, string returnUrl) =>
        data[Key] = JsonSerializer.Serialize(new Kept(account, codes, returnUrl));

    /// <summary>Null where there are none, or they are somebody else's who used this browser.</summary>
    public static (IReadOnlyList<string> Codes, string ReturnUrl)? Peek(ITempDataDictionary data, Guid account) =>
        data.Peek(Key) is string text && JsonSerializer.Deserialize<Kept>(text) is { } kept && kept.Account == account ? (kept.Codes, kept.ReturnUrl) : null;

    public static void Drop(ITempDataDictionary data) => data.Remove(Key);
}
