using System.Xml;
using System.Xml.Linq;

namespace Cesagram.KnowledgeHub.ImportRecords;

/// <summary>One answer of an OAI-PMH repository.</summary>
/// <param name="Error">Code of the protocol, such as noRecordsMatch; null for none.</param>
/// <param name="Token">Where to go on; null at the end.</param>
internal sealed record OaiPage(IReadOnlyList<ReadRecord> Records, string? Token, string? Error, string? Explanation);

/// <summary>Reads ListRecords with oai_dc. A document type is refused: with it come entities that grow and files that are none of theirs.</summary>
internal static class OaiReader
{
    private static readonly XNamespace Oai = "http://www.openarchives.org/OAI/2.0/";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";

    private static readonly (string Word, string Type)[] Types =
    [
        ("article", "research-article"), ("thesis", "research-article"), ("conference", "research-article"), ("journal", "research-article"), ("report", "report"), ("book", "report"), ("guideline", "guideline"),
        ("lecture", "training-material"), ("lesson", "training-material"), ("training", "training-material"), ("video", "video"), ("movingimage", "video"), ("software", "tool"), ("deliverable", "deliverable"), ("legislation", "law"), ("policy", "policy"),
    ];

    /// <exception cref="XmlException">It is no XML, has a document type, or is nested or long beyond reason.</exception>
    public static OaiPage Read(Stream xml)
    {
        using var reader = XmlReader.Create(xml, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = 20_000_000, MaxCharactersFromEntities = 1024 });
        var root = XDocument.Load(reader).Root;
        if (root?.Name != Oai + "OAI-PMH")
        {
            throw new XmlException("The answer is not OAI-PMH.");
        }

        if (root.Element(Oai + "error") is { } error)
        {
            return new OaiPage([], null, error.Attribute("code")?.Value ?? "", PlainText.Of(error.Value, out _));
        }

        var list = root.Element(Oai + "ListRecords");
        var records = (list?.Elements(Oai + "record") ?? []).Select(Record).OfType<ReadRecord>().ToList();
        var token = list?.Element(Oai + "resumptionToken")?.Value.Trim();
        return new OaiPage(records, token is { Length: > 0 } ? token : null, null, null);
    }

    /// <summary>Null for one that its repository deleted.</summary>
    private static ReadRecord? Record(XElement record)
    {
        var header = record.Element(Oai + "header");
        if (header?.Attribute("status")?.Value == "deleted")
        {
            return null;
        }

        var draft = new RecordDraft(0, header?.Element(Oai + "identifier")?.Value.Trim() ?? "");
        foreach (var element in (record.Element(Oai + "metadata")?.Descendants() ?? []).Where(element => element.Name.Namespace == Dc))
        {
            Put(draft, element.Name.LocalName, element.Value);
        }

        return draft.Finish();
    }

    private static void Put(RecordDraft draft, string name, string value)
    {
        switch (name)
        {
            case "title" when !draft.HasTitle: draft.Title(value); break;
            case "creator" or "contributor": draft.Author(value); break;
            case "publisher": draft.Organisation(value); break;
            case "date" when value.Trim().Length > 0: draft.Year(value); break;
            case "description": draft.Abstract(value); break;
            case "language": draft.Language(value); break;
            case "rights": draft.Licence(value); break;
            case "type" when Types.FirstOrDefault(type => TitleKey.Of(value).Replace(" ", "", StringComparison.Ordinal).Contains(type.Word, StringComparison.Ordinal)).Type is { } type: draft.Type = type; break;
            case "identifier":
                var known = draft.Recognise(value);
                if (Uri.TryCreate(value.Trim(), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https")
                {
                    draft.Url(value);
                }
                else if (!known)
                {
                    draft.Note("dc:identifier", value);
                }

                break;
            default: draft.Note("dc:" + name, value); break;
        }
    }
}
