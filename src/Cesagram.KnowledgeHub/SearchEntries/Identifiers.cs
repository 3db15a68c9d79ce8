using System.Text.RegularExpressions;

namespace Cesagram.KnowledgeHub.SearchEntries;

/// <summary>Identifiers and addresses of resources, written one way, whichever way they were typed.</summary>
internal static partial class Identifiers
{
    private const int Longest = 400;

    /// <summary>What one resource is indexed under.</summary>
    public static IEnumerable<string> Of(IReadOnlyDictionary<string, string> identifiers, string? url) =>
        identifiers.Values.Select(Plain).Concat(identifiers.Values.SelectMany(Read)).Concat(url is null ? [] : Read(url))
            .Where(id => id.Length is > 0 and < Longest).Distinct(StringComparer.Ordinal);

    /// <summary>What a text that somebody typed or pasted can stand for; empty where it is neither an identifier nor an address.</summary>
    public static IReadOnlyList<string> Read(string typed)
    {
        var text = typed.Trim();
        if (text.Length is 0 or > Longest)
        {
            return [];
        }

        var found = new List<string>();
        var decoded = Uri.UnescapeDataString(text);
        var whole = !text.Contains(' ', StringComparison.Ordinal);
        if (whole && Doi().Match(decoded) is { Success: true } doi)
        {
            found.Add(Plain(doi.Value));
        }

        if (whole && Celex().Match(decoded) is { Success: true } celex)
        {
            found.Add(Plain(celex.Value));
        }

        if (whole && HandleAddress().Match(decoded) is { Success: true } handle)
        {
            found.Add(Plain(handle.Groups[1].Value));
        }

        if (whole && Address().IsMatch(text))
        {
            found.Add("url:" + Address().Replace(text, "").TrimEnd('/').ToLowerInvariant());
        }
        else if (decoded.Any(char.IsAsciiDigit))
        {
            found.Add(Plain(decoded));
        }

        return [.. found.Where(id => id.Length > 0).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Without the name of its scheme, spaces and, in a number such as an ISBN, hyphens.</summary>
    private static string Plain(string identifier)
    {
        var plain = Scheme().Replace(identifier.Trim(), "").Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();
        return plain.Length is > 0 and < Longest ? "id:" + (plain.All(c => char.IsAsciiDigit(c) || c is '-' or 'x') ? plain.Replace("-", "", StringComparison.Ordinal) : plain) : "";
    }

    [GeneratedRegex(@"10\.\d{4,9}/[^\s?#""<>]+", RegexOptions.CultureInvariant)]
    private static partial Regex Doi();

    [GeneratedRegex(@"(?<![0-9A-Za-z])[0-9]\d{4}[A-Z]{1,2}\d{4}(?:\(\d{2}\))?(?![0-9A-Za-z])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Celex();

    [GeneratedRegex(@"(?:hdl\.handle\.net|/handle)/(\d[\d.]*/[^\s?#]+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex HandleAddress();

    [GeneratedRegex(@"^https?://(?:www\.)?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Address();

    [GeneratedRegex(@"^(?:doi|celex|isbn|handle|hdl|pmid|arxiv|urn(?=:urn))\s*:\s*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Scheme();
}
