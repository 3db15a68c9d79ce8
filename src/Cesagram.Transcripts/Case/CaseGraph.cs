using System.Text.Json;
using Cesagram.Transcripts.Input;
using Cesagram.Transcripts.Json;

namespace Cesagram.Transcripts.Case;

/// <summary>What a first passage through the graph learns: whose account is whose, which message is of which thread, and whose facets stand apart.</summary>
internal sealed class CaseGraph
{
    private readonly Dictionary<string, PersonNames> people = [];
    private readonly Dictionary<string, string> names = [];
    private readonly Dictionary<string, string> owners = [];
    private readonly Dictionary<string, string> threads = [];
    private readonly Dictionary<string, string?> titles = [];
    private readonly Dictionary<string, string[]> lists = [];

    public static CaseGraph Read(Stream stream, DetectedEncoding encoding)
    {
        var graph = new CaseGraph();
        foreach (var node in Nodes(stream, encoding, null))
        {
            graph.Learn(node);
        }

        graph.Resolve();
        return graph;
    }

    /// <summary>The nodes of <c>@graph</c>, or the objects of a bundle, one by one.</summary>
    public static IEnumerable<JsonElement> Nodes(Stream stream, DetectedEncoding encoding, ConversationLog? log)
    {
        using var cursor = new JsonCursor(stream, encoding);
        var entry = 0;
        while (cursor.Read())
        {
            if (cursor.Token != JsonTokenType.PropertyName)
            {
                continue;
            }

            var name = cursor.Text!;
            if (name != "@graph" && !CaseNode.IsNamed(name, "object"))
            {
                _ = cursor.ReadValue();
            }
            else if (cursor.Read() && cursor.Token == JsonTokenType.StartArray)
            {
                while (cursor.ReadValue() is { } node)
                {
                    entry++;
                    // A bundle in the graph has the objects in itself.
                    foreach (var inner in CaseNode.Find(node, "object") is { } objects && CaseNode.IsType(node, "Bundle") ? CaseNode.Each(objects) : [node])
                    {
                        yield return inner;
                    }
                }
            }
        }

        if (log is not null)
        {
            JsonEnd.Report(cursor, log, entry);
        }
    }

    /// <summary>Facets written in the node; one that only points to facets elsewhere has none.</summary>
    public static IEnumerable<JsonElement> Facets(JsonElement node) =>
        CaseNode.Find(node, "hasFacet") is { } facets ? CaseNode.Each(facets).Where(facet => facet.ValueKind == JsonValueKind.Object && facet.EnumerateObject().Count() > 1) : [];

    /// <summary>Two accounts of one name are told apart only where they meet in a conversation.</summary>
    public string NameOf(string account, string conversation)
    {
        if (!people.TryGetValue(conversation, out var known))
        {
            people.Add(conversation, known = new PersonNames());
        }

        return known.Of(account, names.GetValueOrDefault(account));
    }

    public string? TitleOf(string thread) => titles.GetValueOrDefault(thread);

    /// <summary>The thread that lists the message; null where none does.</summary>
    public string? ThreadOf(string message) => threads.GetValueOrDefault(message);

    public string OwnerOf(string facet) => owners.GetValueOrDefault(facet, facet);

    private void Learn(JsonElement node)
    {
        if (CaseNode.Id(node) is not { } id)
        {
            return;
        }

        foreach (var facet in CaseNode.Ids(node, "hasFacet"))
        {
            owners.TryAdd(facet, id);
        }

        LearnFrom(node, id, node);
        foreach (var facet in Facets(node))
        {
            LearnFrom(facet, id, node);
        }
    }

    private void LearnFrom(JsonElement facet, string id, JsonElement node)
    {
        if (CaseNode.Find(facet, "messageThread") is { } thread)
        {
            var inline = CaseNode.Ids(thread, "element").ToArray();
            Keep(id, inline.Length > 0 ? inline : [.. CaseNode.Each(thread).Select(CaseNode.Id).OfType<string>()]);
            titles[id] = CaseNode.Text(facet, "displayName") ?? CaseNode.Text(node, "name");
        }
        else if (CaseNode.IsType(facet, "MessageThreadFacet") || CaseNode.IsType(facet, "MessageThread"))
        {
            var messages = CaseNode.Ids(facet, "message").Concat(CaseNode.Ids(facet, "element")).ToArray();
            Keep(id, messages);
            titles.TryAdd(id, CaseNode.Text(facet, "displayName") ?? CaseNode.Text(node, "name"));
        }
        else if (CaseNode.Ids(facet, "element").ToArray() is { Length: > 0 } list)
        {
            Keep(id, list);
        }

        var isMessage = CaseNode.Find(facet, "messageText") is not null;
        var name = isMessage ? null : CaseNode.Text(facet, "displayName") ?? CaseNode.Text(facet, "accountIdentifier") ?? CaseNode.Text(facet, "phoneNumber")
            ?? CaseNode.Text(facet, "addressValue") ?? CaseNode.Text(facet, "name");
        if (name is { Length: > 0 } && (!names.ContainsKey(id) || CaseNode.Find(facet, "displayName") is not null))
        {
            names[id] = name;
        }
    }

    private void Keep(string id, string[] messages)
    {
        if (messages.Length > 0)
        {
            lists[id] = lists.TryGetValue(id, out var more) ? [.. more, .. messages] : messages;
        }
    }

    /// <summary>A thread may point to a list that stands elsewhere, and facets to the node they are of.</summary>
    private void Resolve()
    {
        foreach (var (id, messages) in lists)
        {
            var thread = owners.GetValueOrDefault(id, id);
            foreach (var message in messages)
            {
                if (lists.TryGetValue(message, out var inner))
                {
                    foreach (var one in inner)
                    {
                        threads[one] = thread;
                    }
                }
                else
                {
                    threads.TryAdd(message, thread);
                }
            }

            if (thread != id && titles.TryGetValue(id, out var title) && title is not null)
            {
                titles[thread] = title;
            }
        }

        foreach (var (facet, owner) in owners)
        {
            if (names.TryGetValue(facet, out var name))
            {
                names.TryAdd(owner, name);
            }
        }
    }
}
