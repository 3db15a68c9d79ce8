namespace Cesagram.KnowledgeHub.ReadEntry;

/// <summary>Where identifiers lead.</summary>
internal static class Identifiers
{
    private static readonly string[] Persisting = ["doi", "handle", "celex"];

    /// <summary>Address of what an identifier names; null where its scheme has no public resolver.</summary>
    /// <param name="scheme">doi, handle, celex, ...</param>
    /// <param name="value">As kept.</param>
    /// <param name="language">The reader's, for resolvers that speak several.</param>
    public static string? Address(string scheme, string value, string language) => scheme switch
    {
        "doi" => "https://doi.org/" + Escaped(value),
        "handle" => "https://hdl.handle.net/" + Escaped(value),
        "celex" => $"https://eur-lex.europa.eu/legal-content/{language.ToUpperInvariant()}/TXT/?uri=CELEX:{Escaped(value)}",
        "arxiv" => "https://arxiv.org/abs/" + Escaped(value),
        "pmid" => $"https://pubmed.ncbi.nlm.nih.gov/{Escaped(value)}/",
        "grant_agreement" => "https://cordis.europa.eu/project/id/" + Escaped(value),
        _ => null,
    };

    /// <summary>The address that stays when pages move: of the DOI, the handle or the CELEX number, in this order.</summary>
    public static string? Persistent(IReadOnlyDictionary<string, string> identifiers) =>
        Persisting.Where(identifiers.ContainsKey).Select(scheme => Address(scheme, identifiers[scheme], "en")).FirstOrDefault();

    // A DOI may hold any character; the slash between its parts stays.
    private static string Escaped(string value) => Uri.EscapeDataString(value.Trim()).Replace("%2F", "/", StringComparison.Ordinal);
}
