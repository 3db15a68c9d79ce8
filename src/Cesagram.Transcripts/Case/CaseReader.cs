using System.Globalization;
using System.Text.Json;
using Cesagram.Transcripts.Input;
using Cesagram.Transcripts.Writing;

namespace Cesagram.Transcripts.Case;

/// <summary>
/// Reads messages from a CASE/UCO graph in JSON-LD: each thread a conversation; messages of no thread by the people between whom they went.
/// Put in the order of time, for a graph has none.
/// </summary>
internal static class CaseReader
{
    public static bool Fits(ReadOnlySpan<char> text) =>
        text is ['{', ..] && text.Contains("\"@context\"", StringComparison.Ordinal)
        && (text.Contains("unifiedcyberontology.org", StringComparison.Ordinal) || text.Contains("caseontology.org", StringComparison.Ordinal) || text.Contains("uco-observable", StringComparison.Ordinal));

    public static IEnumerable<Transcript> Read(Stream stream, DetectedEncoding encoding)
    {
        var graph = CaseGraph.Read(stream, encoding);
        return new Interleaved("case", log => Messages(stream, encoding, graph, log))
        {
            Title = graph.TitleOf,
            SortsByTime = true,
            NoMessages = "There is no message facet in the graph. Export the messages as CASE/UCO again.",
        }.Read(encoding.Warning);
    }

    private static IEnumerable<Draft> Messages(Stream stream, DetectedEncoding encoding, CaseGraph graph, ConversationLog log)
    {
        var entry = 0;
        foreach (var node in CaseGraph.Nodes(stream, encoding, log))
        {
            entry++;
            if (CaseNode.Id(node) is not { } id || IsThread(node))
            {
                continue;
            }

            var facet = CaseGraph.Facets(node).Append(node).FirstOrDefault(IsMessage);
            if (facet.ValueKind == JsonValueKind.Object)
            {
                yield return Message(facet, graph.OwnerOf(id), entry, graph, log);
            }
        }
    }

    private static bool IsThread(JsonElement node) => CaseNode.IsType(node, "MessageThread") || CaseNode.IsType(node, "MessageThreadFacet");

    private static bool IsMessage(JsonElement facet) =>
        CaseNode.Find(facet, "messageText") is not null || CaseNode.IsType(facet, "MessageFacet") || CaseNode.IsType(facet, "SMSMessageFacet");

    private static Draft Message(JsonElement facet, string id, int entry, CaseGraph graph, ConversationLog log)
    {
        var from = CaseNode.Ids(facet, "from").FirstOrDefault();
        var between = string.Join(' ', CaseNode.Ids(facet, "to").Append(from ?? "").Distinct().Order(StringComparer.Ordinal));
        var conversation = graph.ThreadOf(id) ?? CaseNode.Text(facet, "sessionID") ?? between;
        var author = from is null ? null : graph.NameOf(from, conversation);
        var kind = CaseNode.Text(facet, "messageType") is { } type && KindNames.Read(type) is { } named ? named : author is null ? MessageKind.System : MessageKind.Text;
        return new Draft(conversation, new TranscriptMessage(0, author, TimeOf(facet, entry, log), CaseNode.Text(facet, "messageText") ?? "", kind))
        {
            Id = id,
            Place = long.TryParse(CaseNode.Text(facet, "cesagramIndex"), NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place : null,
        };
    }

    private static SentTime? TimeOf(JsonElement facet, int entry, ConversationLog log)
    {
        if ((CaseNode.Text(facet, "sentTime") ?? CaseNode.Text(facet, "receivedTime")) is not { Length: > 0 } written)
        {
            return null;
        }

        if (!WrittenTime.TryRead(written, out var time) || time.At(DateOrder.YearMonthDay) is not { } sent)
        {
            log.WarnUnreadable("The time cannot be read; the message is kept without one.", entry);
            return null;
        }

        // An xsd:dateTime always has seconds; our own writer says beside it how fine the time is.
        return CaseNode.Text(facet, "cesagramPrecision") is { } name && Enum.TryParse<TimePrecision>(name, ignoreCase: true, out var precision) ? sent with { Precision = precision } : sent;
    }
}
