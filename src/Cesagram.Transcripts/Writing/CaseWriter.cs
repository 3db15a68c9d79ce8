using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Cesagram.Transcripts.Writing;

/// <summary>
/// A CASE/UCO graph in JSON-LD: for each conversation its application, the accounts as they first appear, its messages, and at the end the thread that lists them.
/// Place and precision of the time, for which the ontology has no name, have one of our own.
/// </summary>
internal sealed class CaseWriter
{
    private const int FlushAt = 1 << 16;
    private static readonly (string Prefix, string Name)[] Context =
    [
        ("kb", "urn:cesagram:kb:"), ("cesagram", "urn:cesagram:ontology:"), ("co", "http://purl.org/co/"), ("xsd", "http://www.w3.org/2001/XMLSchema#"),
        ("uco-core", "https://ontology.unifiedcyberontology.org/uco/core/"), ("uco-observable", "https://ontology.unifiedcyberontology.org/uco/observable/"),
        ("uco-types", "https://ontology.unifiedcyberontology.org/uco/types/"),
    ];

    private readonly Utf8JsonWriter json;
    private readonly string name;
    private readonly Dictionary<string, string> accounts = [];
    private readonly string application;
    private int messages;

    private CaseWriter(Utf8JsonWriter json, string name)
    {
        (this.json, this.name) = (json, name);
        application = CaseId.Of("application", name);
    }

    public static void Write(IEnumerable<Transcript> transcripts, Stream output)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteStartObject("@context");
        foreach (var (prefix, full) in Context)
        {
            json.WriteString(prefix, full);
        }

        json.WriteEndObject();
        json.WriteStartArray("@graph");
        var names = new ConversationNames();
        foreach (var transcript in transcripts)
        {
            new CaseWriter(json, names.Of(transcript)).Write(transcript);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Write(Transcript transcript)
    {
        StartNode(application, "Application", "ApplicationFacet");
        json.WriteString("uco-observable:applicationIdentifier", transcript.Format);
        EndNode();
        foreach (var message in transcript.Messages)
        {
            Write(message);
            messages++;
            if (json.BytesPending > FlushAt)
            {
                json.Flush();
            }
        }

        WriteThread(transcript.Title);
    }

    private void Write(TranscriptMessage message)
    {
        var account = message.Author is { } author ? Account(author) : null;
        StartNode(MessageId(messages), "Message", "MessageFacet");
        if (account is not null)
        {
            WriteReference("uco-observable:from", account);
        }

        WriteReference("uco-observable:application", application);
        json.WriteNumber("cesagram:cesagramIndex", message.Index);
        json.WriteString("uco-observable:messageType", KindNames.Of(message.Kind));
        json.WriteString("uco-observable:messageText", message.Text);
        if (message.Sent is { } sent)
        {
            Write(sent);
        }

        EndNode();
    }

    private void Write(SentTime sent)
    {
        var isTime = sent.Precision == TimePrecision.TimeOfDay;
        WriteTyped("uco-observable:sentTime", isTime ? "xsd:time" : "xsd:dateTime",
            sent.Local.ToString(isTime ? "HH:mm:ss" : "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture) + TimeText.Zone(sent));
        json.WriteString("cesagram:cesagramPrecision", sent.Precision.ToString());
    }

    private string Account(string author)
    {
        if (!accounts.TryGetValue(author, out var id))
        {
            id = CaseId.Of("account", name, author);
            accounts.Add(author, id);
            StartNode(id, "DigitalAccount", "DigitalAccountFacet");
            json.WriteString("uco-observable:displayName", author);
            EndNode();
        }

        return id;
    }

    private void WriteThread(string? title)
    {
        StartNode(CaseId.Of("thread", name), "MessageThread", "MessageThreadFacet");
        if (title is not null)
        {
            json.WriteString("uco-observable:displayName", title);
        }

        json.WriteStartArray("uco-observable:participant");
        foreach (var account in accounts.Values)
        {
            json.WriteStartObject();
            json.WriteString("@id", account);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("uco-observable:messageThread");
        json.WriteString("@id", CaseId.Of("thread-list", name));
        json.WriteString("@type", "uco-types:Thread");
        WriteTyped("co:size", "xsd:nonNegativeInteger", messages.ToString(CultureInfo.InvariantCulture));
        json.WriteStartArray("co:element");
        for (var i = 0; i < messages; i++)
        {
            json.WriteStartObject();
            json.WriteString("@id", MessageId(i));
            json.WriteEndObject();
            if (json.BytesPending > FlushAt)
            {
                json.Flush();
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
        EndNode();
    }

    private string MessageId(int index) => CaseId.Of("message", name, index.ToString(CultureInfo.InvariantCulture));

    private void StartNode(string id, string type, string facet)
    {
        json.WriteStartObject();
        json.WriteString("@id", id);
        json.WriteString("@type", "uco-observable:" + type);
        json.WriteStartArray("uco-core:hasFacet");
        json.WriteStartObject();
        json.WriteString("@id", id + "-facet");
        json.WriteString("@type", "uco-observable:" + facet);
    }

    private void EndNode()
    {
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteReference(string property, string id)
    {
        json.WriteStartObject(property);
        json.WriteString("@id", id);
        json.WriteEndObject();
    }

    private void WriteTyped(string property, string type, string value)
    {
        json.WriteStartObject(property);
        json.WriteString("@type", type);
        json.WriteString("@value", value);
        json.WriteEndObject();
    }
}
