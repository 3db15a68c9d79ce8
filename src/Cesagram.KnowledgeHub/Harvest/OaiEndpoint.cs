using System.Text;
using System.Xml;
using System.Xml.Linq;
using Cesagram.KnowledgeHub.ReadEntry;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Cesagram.KnowledgeHub.Harvest;

/// <summary>OAI-PMH 2.0 over GET and POST (section 3.1). What a harvester does wrong is said in XML with status 200, as the protocol wants it.</summary>
internal static class OaiEndpoint
{
    public const string Path = "/oai";
    private const string Schema = "http://www.openarchives.org/OAI/2.0/ http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd";

    public static async Task AnswerAsync(HttpContext context, OaiAnswer answer, PublicSite site, TimeProvider clock)
    {
        var root = site.Root(context.Request);
        var (request, error) = OaiRequest.Read(await ArgumentsAsync(context.Request));
        XElement? element = null;
        if (request is not null)
        {
            (element, error) = await answer.OfAsync(request, root, context.RequestAborted);
        }

        var shown = request is null || error is { HidesArguments: true }
            ? []
            : request.Arguments.Prepend(new("verb", request.Verb)).Select(pair => new XAttribute(pair.Key, CiteEntry.XmlText.Clean(pair.Value)));
        var document = new XDocument(new XElement(
            OaiXml.Ns + "OAI-PMH",
            new XAttribute(XNamespace.Xmlns + "xsi", OaiXml.Xsi),
            new XAttribute(OaiXml.Xsi + "schemaLocation", Schema),
            new XElement(OaiXml.Ns + "responseDate", OaiDates.Write(clock.GetUtcNow())),
            new XElement(OaiXml.Ns + "request", shown, root + Path),
            error is null ? element : OaiXml.Error(error)));
        context.Response.ContentType = "text/xml; charset=utf-8";
        context.Response.Headers.CacheControl = "no-cache";
        await using var writer = XmlWriter.Create(context.Response.Body, new XmlWriterSettings { Async = true, Encoding = new UTF8Encoding(false), CloseOutput = false });
        await document.SaveAsync(writer, context.RequestAborted);
    }

    private static async Task<IEnumerable<KeyValuePair<string, StringValues>>> ArgumentsAsync(HttpRequest request) =>
        !HttpMethods.IsPost(request.Method) ? request.Query
        : request.HasFormContentType ? await request.ReadFormAsync(request.HttpContext.RequestAborted)
        : [];
}
