using System.Text.RegularExpressions;

namespace Cesagram.KnowledgeHub.ImportRecords;

/// <summary>Identifiers in one spelling, so that the same thing is recognised.</summary>
internal static partial class Identifier
{
    private static readonly string[] Tracking = ["utm_", "fbclid", "gclid", "mc_cid", "mc_eid"];

    [GeneratedRegex(@"^(?:(?:https?://)?(?:dx\.|www\.)?doi\.org/|doi:\s*|info:doi/)?(10\.\d{4,9}/\S+)$", RegexOptions.IgnoreCase)]
    private static partial Regex DoiPattern();

    [GeneratedRegex(@"^(?:(?:https?://)?hdl\.handle\.net/|hdl:\s*|info:hdl/)(\d[\d.]*/\S+)$", RegexOptions.IgnoreCase)]
    private static partial Regex HandleAddress();

    [GeneratedRegex(@"^\d[\d.]*/\S+$")]
    private static partial Regex HandlePattern();

    [GeneratedRegex(@"^[1-9CE]\d{4}[A-Z]{1,2}\d{4}(?:\(\d+\)|-\d{8}|R\(\d+\))*$")]
    private static partial Regex CelexPattern();

    [GeneratedRegex(@"^(?:ISBN(?:-1[03])?:?\s*|urn:isbn:)?([\dXx][\d\s‐-‑–-]{8,20}[\dXx])", RegexOptions.IgnoreCase)]
    private static partial Regex IsbnPattern();

    public static string? Doi(string text) => DoiPattern().Match(Uri.UnescapeDataString(text.Trim())) is { Success: true } match ? match.Groups[1].Value.TrimEnd('.', ',', ';').ToLowerInvariant() : null;

    public static string? Handle(string text) =>
        HandleAddress().Match(text.Trim()) is { Success: true } match ? match.Groups[1].Value : HandlePattern().IsMatch(text.Trim()) && !text.Trim().StartsWith("10.", StringComparison.Ordinal) ? text.Trim() : null;

    public static string? Celex(string text)
    {
        var upper = text.Trim().ToUpperInvariant();
        upper = upper.StartsWith("CELEX:", StringComparison.Ordinal) ? upper[6..].Trim() : upper;
        return CelexPattern().IsMatch(upper) ? upper : null;
    }

    /// <summary>Thirteen digits with a right check digit; ten are made thirteen.</summary>
    public static string? Isbn(string text)
    {
        if (IsbnPattern().Match(text.Trim()) is not { Success: true } match)
        {
            return null;
        }

        var digits = string.Concat(match.Groups[1].Value.Where(c => char.IsAsciiDigit(c) || c is 'x' or 'X')).ToUpperInvariant();
        if (digits.Length == 10 && !digits[..9].Contains('X', StringComparison.Ordinal))
        {
            var sum = digits.Select((c, i) => (c == 'X' ? 10 : c - '0') * (10 - i)).Sum();
            return sum % 11 == 0 ? "978" + digits[..9] + Check("978" + digits[..9]) : null;
        }

        return digits.Length == 13 && digits.All(char.IsAsciiDigit) && digits[12] == Check(digits[..12]) ? digits : null;
    }

    public static string? Normalise(string scheme, string text) => scheme switch
    {
        "doi" => Doi(text),
        "handle" => Handle(text),
        "celex" => Celex(text),
        "isbn" => Isbn(text),
        _ => text.Trim() is { Length: > 0 and <= 300 } other && !other.Contains('<', StringComparison.Ordinal) ? other : null,
    };

    /// <summary>By its look; a bare handle is not told from other things with a slash.</summary>
    public static (string Scheme, string Value)? Recognise(string text) =>
        Doi(text) is { } doi ? ("doi", doi)
        : HandleAddress().IsMatch(text.Trim()) ? ("handle", Handle(text)!)
        : Celex(text) is { } celex ? ("celex", celex)
        : Isbn(text) is { } isbn ? ("isbn", isbn)
        : null;

    /// <summary>An address without what does not change where it leads; empty where it is none.</summary>
    public static string Url(string? text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
        {
            return "";
        }

        var host = uri.IdnHost.ToLowerInvariant();
        host = host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
        var query = string.Join('&', uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Where(part => !Tracking.Any(name => part.StartsWith(name, StringComparison.OrdinalIgnoreCase))).Order(StringComparer.Ordinal));
        return $"{host}{(uri.IsDefaultPort ? "" : ":" + uri.Port)}{uri.AbsolutePath.TrimEnd('/')}{(query.Length > 0 ? "?" + query : "")}";
    }

    private static char Check(string twelve) => (char)('0' + ((10 - (twelve.Select((c, i) => (c - '0') * (i % 2 == 0 ? 1 : 3)).Sum() % 10)) % 10));
}
