using System.Xml.Linq;
using Cesagram.KnowledgeHub.CiteEntry;
using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.ReadEntry;

namespace Cesagram.KnowledgeHub.Harvest;

/// <summary>Parts of OAI-PMH answers.</summary>
internal static class OaiXml
{
    public static readonly XNamespace Ns = "http://www.openarchives.org/OAI/2.0/";
    public static readonly XNamespace Xsi = "http://www.w3.org/2001/XMLSchema-instance";
    private static readonly XNamespace IdentifierNs = "http://www.openarchives.org/OAI/2.0/oai-identifier";

    public static XElement Error(OaiError error) => new(Ns + "error", new XAttribute("code", error.Code), error.Message);

    public static XElement Identify(string address, PublicSite site, DateTimeOffset earliest, string sample) => new(
        Ns + "Identify",
        new XElement(Ns + "repositoryName", "Cesagram Knowledge Hub"),
        new XElement(Ns + "baseURL", address),
        new XElement(Ns + "protocolVersion", "2.0"),
        new XElement(Ns + "adminEmail", site.Contact),
        new XElement(Ns + "earliestDatestamp", OaiDates.Write(earliest)),
        new XElement(Ns + "deletedRecord", "persistent"),
        new XElement(Ns + "granularity", "YYYY-MM-DDThh:mm:ssZ"),
        new XElement(Ns + "description", new XElement(
            IdentifierNs + "oai-identifier",
            new XAttribute(XNamespace.Xmlns + "xsi", Xsi),
            new XAttribute(Xsi + "schemaLocation", $"{IdentifierNs} http://www.openarchives.org/OAI/2.0/oai-identifier.xsd"),
            new XElement(IdentifierNs + "scheme", "oai"),
            new XElement(IdentifierNs + "repositoryIdentifier", site.RepositoryName),
            new XElement(IdentifierNs + "delimiter", ":"),
            new XElement(IdentifierNs + "sampleIdentifier", sample))));

    public static XElement Formats() => new(Ns + "ListMetadataFormats", new XElement(
        Ns + "metadataFormat",
        new XElement(Ns + "metadataPrefix", "oai_dc"),
        new XElement(Ns + "schema", DublinCore.SchemaAddress),
        new XElement(Ns + "metadataNamespace", DublinCore.OaiDc.NamespaceName)));

    public static XElement Sets(IEnumerable<(string Spec, string Name)> sets) => new(Ns + "ListSets", sets.Select(set => new XElement(
        Ns + "set", new XElement(Ns + "setSpec", set.Spec), new XElement(Ns + "setName", XmlText.Clean(set.Name)))));

    public static XElement Header(Entry entry, string identifier) => new(
        Ns + "header",
        IsDeleted(entry) ? new XAttribute("status", "deleted") : null,
        new XElement(Ns + "identifier", identifier),
        new XElement(Ns + "datestamp", OaiDates.Write(entry.UpdatedAt)),
        OaiSets.Of(entry).Where(OaiSets.IsLegal).Select(set => new XElement(Ns + "setSpec", set)));

    public static XElement Record(Entry entry, string identifier, string root, ILookup<string, ConceptText> labels) => new(
        Ns + "record",
        Header(entry, identifier),
        IsDeleted(entry) ? null : new XElement(Ns + "metadata", Metadata(entry, root, labels)));

    private static bool IsDeleted(Entry entry) => entry.Status != EntryStatus.Published;

    // The same in every language that there is a text in: one record serves libraries of all countries.
    private static XElement Metadata(Entry entry, string root, ILookup<string, ConceptText> labels)
    {
        var local = LocalEntry.Of(entry, "en");
        var record = CiteRecord.Of(local, [], root + local.Address);
        var texts = entry.Texts.OrderBy(text => text.Language, StringComparer.Ordinal).ToList();
        return DublinCore.Container(
            record,
            texts.Where(text => text.Title != record.Title && !(text.Language == record.TitleLanguage && record.Title.StartsWith('['))).Select(text => (text.Title, text.Language)),
            entry.Topics.SelectMany(topic => labels[topic]).Select(text => (text.Label, text.Language)),
            texts.Select(text => (text.Summary, text.Language)));
    }
}
