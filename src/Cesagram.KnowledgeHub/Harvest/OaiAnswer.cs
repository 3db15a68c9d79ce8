using System.Xml.Linq;
using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.ReadEntry;

namespace Cesagram.KnowledgeHub.Harvest;

/// <summary>Answers the six verbs of OAI-PMH 2.0.</summary>
internal sealed class OaiAnswer(OaiRecords records, ResumptionTokens tokens, PublicSite site, TimeProvider clock)
{
    private static readonly OaiError UnknownFormat = new("cannotDisseminateFormat", "Only oai_dc is offered.");
    private static readonly OaiError UnknownId = new("idDoesNotExist", "There is no such record.");
    private static readonly OaiError BadToken = new("badResumptionToken", "The token is not one of ours, belongs to another verb, or is older than a day. Begin the list anew.");

    private string Prefix => $"oai:{site.RepositoryName}:";

    /// <summary>The verb's element, or what is wrong.</summary>
    /// <param name="request">Checked.</param>
    /// <param name="root">Scheme and host of the site.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public Task<(XElement? Element, OaiError? Error)> OfAsync(OaiRequest request, string root, CancellationToken cancellationToken) => request.Verb switch
    {
        "Identify" => IdentifyAsync(root, cancellationToken),
        "ListMetadataFormats" => FormatsAsync(request["identifier"], cancellationToken),
        "ListSets" => SetsAsync(request["resumptionToken"], cancellationToken),
        "GetRecord" => RecordAsync(request, root, cancellationToken),
        _ => ListAsync(request, root, cancellationToken),
    };

    private async Task<(XElement?, OaiError?)> IdentifyAsync(string root, CancellationToken cancellationToken)
    {
        var earliest = await records.EarliestAsync(cancellationToken) ?? clock.GetUtcNow();
        var sample = await records.AnyIdAsync(cancellationToken) ?? Guid.Empty;
        return (OaiXml.Identify(root + OaiEndpoint.Path, site, earliest, Identifier(sample)), null);
    }

    private async Task<(XElement?, OaiError?)> FormatsAsync(string? identifier, CancellationToken cancellationToken) =>
        identifier is null || (Id(identifier) is { } id && await records.HasAsync(id, cancellationToken)) ? (OaiXml.Formats(), null) : (null, UnknownId);

    private async Task<(XElement?, OaiError?)> SetsAsync(string? token, CancellationToken cancellationToken) =>
        // The list is short: no token was ever given for it.
        token is null ? (OaiXml.Sets(await records.SetsAsync(cancellationToken)), null) : (null, BadToken);

    private async Task<(XElement?, OaiError?)> RecordAsync(OaiRequest request, string root, CancellationToken cancellationToken)
    {
        if (Id(request["identifier"]!) is not { } id || await records.FindAsync(id, cancellationToken) is not { } entry)
        {
            return (null, UnknownId);
        }

        return request["metadataPrefix"] == "oai_dc"
            ? (new XElement(OaiXml.Ns + "GetRecord", OaiXml.Record(entry, Identifier(entry.Id), root, await records.LabelsAsync([entry], cancellationToken))), null)
            : (null, UnknownFormat);
    }

    private async Task<(XElement?, OaiError?)> ListAsync(OaiRequest request, string root, CancellationToken cancellationToken)
    {
        Resumption? resumed = null;
        if (request["resumptionToken"] is { } token)
        {
            resumed = tokens.Read(token, request.Verb);
            if (resumed is null)
            {
                return (null, BadToken);
            }
        }
        else if (request["metadataPrefix"] != "oai_dc")
        {
            return (null, UnknownFormat);
        }

        var set = resumed is null ? request["set"] : resumed.Set;
        var (from, before, fault) = resumed is null ? OaiDates.Range(request["from"], request["until"]) : (resumed.From, resumed.Before, null);
        if (fault is not null || (set is not null && !OaiSets.IsLegal(set)))
        {
            return (null, new OaiError("badArgument", fault ?? "'set' is not the name of a set."));
        }

        var withRecords = request.Verb == "ListRecords";
        var page = await records.PageAsync(from, before, set, resumed is null ? null : (resumed.LastChanged, resumed.LastNumber), withRecords, cancellationToken);
        if (page.Count == 0 && resumed is null)
        {
            return (null, new OaiError("noRecordsMatch", "No record was changed in this range of dates in this set."));
        }

        var total = resumed?.Total ?? (page.Count <= OaiRecords.PageSize ? page.Count : await records.CountAsync(from, before, set, cancellationToken));
        var labels = await records.LabelsAsync(withRecords ? page : [], cancellationToken);
        var element = new XElement(OaiXml.Ns + request.Verb, page.Take(OaiRecords.PageSize).Select(entry =>
            withRecords ? OaiXml.Record(entry, Identifier(entry.Id), root, labels) : OaiXml.Header(entry, Identifier(entry.Id))));
        if (page.Count > OaiRecords.PageSize || resumed is not null)
        {
            element.Add(Continuation(request.Verb, page, from, before, set, resumed?.Sent ?? 0, total));
        }

        return (element, null);
    }

    private XElement Continuation(string verb, List<Entry> page, DateTimeOffset? from, DateTimeOffset? before, string? set, int sent, int total)
    {
        var element = new XElement(OaiXml.Ns + "resumptionToken", new XAttribute("completeListSize", Math.Max(total, sent + Math.Min(page.Count, OaiRecords.PageSize))), new XAttribute("cursor", sent));
        if (page.Count > OaiRecords.PageSize)
        {
            var last = page[OaiRecords.PageSize - 1];
            var expires = tokens.Expiry;
            element.Add(new XAttribute("expirationDate", OaiDates.Write(expires)));
            element.Add(tokens.Write(new Resumption(verb, from, before, set, last.UpdatedAt, last.Number, sent + OaiRecords.PageSize, total, expires)));
        }

        return element;
    }

    private string Identifier(Guid id) => $"{Prefix}{id:D}";

    private Guid? Id(string identifier) =>
        identifier.StartsWith(Prefix, StringComparison.Ordinal) && Guid.TryParseExact(identifier[Prefix.Length..], "D", out var id) ? id : null;
}
