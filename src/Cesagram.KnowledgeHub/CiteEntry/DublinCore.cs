using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Cesagram.KnowledgeHub.ReadEntry;

namespace Cesagram.KnowledgeHub.CiteEntry;

/// <summary>Simple Dublin Core in the container that OAI-PMH demands of every repository.</summary>
internal static class DublinCore
{
    public static readonly XNamespace OaiDc = "http://www.openarchives.org/OAI/2.0/oai_dc/";
    public static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    public const string SchemaAddress = "http://www.openarchives.org/OAI/2.0/oai_dc.xsd";
    private static readonly XNamespace Xsi = "http://www.w3.org/2001/XMLSchema-instance";

    /// <summary>A resource in one language: the title as it is, and our translation of it.</summary>
    public static XElement Of(CiteRecord record) => Container(
        record,
        record.TranslatedTitle is { } translated ? [(translated, record.Shown)] : [],
        [.. record.Keywords.Select(keyword => (keyword, record.Shown))],
        [(record.Abstract, record.Shown)]);

    /// <param name="record">The facts.</param>
    /// <param name="titles">Translations of the title, each with its language.</param>
    /// <param name="subjects">Labels of topics, each with its language.</param>
    /// <param name="descriptions">What we say of it, each with its language.</param>
    public static XElement Container(
        CiteRecord record, IEnumerable<(string Text, string Language)> titles, IEnumerable<(string Text, string Language)> subjects, IEnumerable<(string Text, string Language)> descriptions) => new(
        OaiDc + "dc",
        new XAttribute(XNamespace.Xmlns + "oai_dc", OaiDc),
        new XAttribute(XNamespace.Xmlns + "dc", Dc),
        new XAttribute(XNamespace.Xmlns + "xsi", Xsi),
        new XAttribute(Xsi + "schemaLocation", $"{OaiDc} {SchemaAddress}"),
        Element("title", record.Title, record.TitleLanguage),
        titles.Select(title => Element("title", title.Text, title.Language)),
        record.Authors.Select(author => Element("creator", author.ToString())),
        subjects.Select(subject => Element("subject", subject.Text, subject.Language)),
        descriptions.Select(description => Element("description", description.Text, description.Language)),
        record.Publishers.Select(publisher => Element("publisher", publisher)),
        Element("date", record.Year?.ToString(CultureInfo.InvariantCulture)),
        Element("type", record.Type),
        Element("type", record.Type switch { "tool" => "Software", "video" => "MovingImage", _ => "Text" }),
        Element("identifier", record.Url),
        record.Identifiers.Select(pair => Element("identifier", Identifiers.Address(pair.Key, pair.Value, "en") ?? $"{pair.Key}:{pair.Value}")),
        Element("identifier", record.Page),
        record.Languages.Select(language => Element("language", language)),
        record.Countries.Where(country => country != "INT").Select(country => Element("coverage", country)),
        Element("rights", record.Licence),
        Element("rights", Licences.Address(record.Licence)));

    public static string Write(XElement container)
    {
        var text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        using (var writer = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true, Indent = true, NewLineChars = "\n" }))
        {
            container.WriteTo(writer);
        }

        return text.Append('\n').ToString();
    }

    private static XElement? Element(string name, string? text, string? language = null) => string.IsNullOrWhiteSpace(text)
        ? null
        : new XElement(Dc + name, language is null ? null : new XAttribute(XNamespace.Xml + "lang", language), XmlText.Clean(text));
}
