using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using Cesagram.Transcripts.Input;
using Cesagram.Transcripts.Json;

namespace Cesagram.Transcripts.Slack;

/// <param name="Id">Of the channel or direct conversation; the folder where no list names it.</param>
/// <param name="Title">Name of the channel, or the people of a direct conversation.</param>
/// <param name="Days">Opens its files, the earliest day first.</param>
internal sealed record SlackChannel(string Id, string Title, IReadOnlyList<Func<(Stream Stream, DetectedEncoding Encoding)>> Days);

/// <summary>The parts of a workspace export in a zip.</summary>
internal sealed class SlackWorkspace
{
    private static readonly string[] Lists = ["channels.json", "groups.json", "mpims.json", "dms.json"];
    private static readonly string[] Others = ["users.json", "org_users.json", "integration_logs.json", "canvases.json", "huddle_transcripts.json", "lists.json", "file_conversations.json"];

    private readonly ZipMembers zip;
    private readonly string root;
    private readonly Dictionary<string, List<ZipArchiveEntry>> days = [];

    private SlackWorkspace(ZipMembers zip, string root)
    {
        (this.zip, this.root) = (zip, root);
        foreach (var entry in zip.Entries.Where(entry => entry.FullName.StartsWith(root, StringComparison.Ordinal)))
        {
            var parts = entry.FullName[root.Length..].Split('/');
            if (parts.Length == 2 && IsDay(parts[1]))
            {
                days.TryAdd(parts[0], []);
                days[parts[0]].Add(entry);
                Members.Add(entry.FullName);
            }
            else if (parts.Length == 1 && (Lists.Contains(parts[0]) || Others.Contains(parts[0])))
            {
                Members.Add(entry.FullName);
            }
        }
    }

    public SlackPeople People { get; } = new();

    public List<SlackChannel> Channels { get; } = [];

    /// <summary>Paths of all that belongs to it.</summary>
    public HashSet<string> Members { get; } = [];

    /// <summary>Null where the zip has none: a list of channels and, in a folder beside it, files named by days.</summary>
    public static SlackWorkspace? Find(ZipMembers zip)
    {
        foreach (var list in zip.Entries.Where(entry => entry.Name == "users.json" || Lists.Contains(entry.Name)))
        {
            var workspace = new SlackWorkspace(zip, list.FullName[..^list.Name.Length]);
            if (workspace.days.Count > 0)
            {
                workspace.Load();
                return workspace;
            }
        }

        return null;
    }

    private static bool IsDay(string name) =>
        name.EndsWith(".json", StringComparison.Ordinal) && DateOnly.TryParseExact(name[..^5], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private void Load()
    {
        foreach (var user in Elements("users.json"))
        {
            People.Add(user);
        }

        foreach (var channel in Lists.SelectMany(Elements))
        {
            var id = JsonText.Of(channel, "id");
            var name = JsonText.Of(channel, "name");
            var folder = name is not null && days.ContainsKey(name) ? name : id;
            if (folder is not null && days.Remove(folder, out var files))
            {
                Add(id ?? folder, name ?? MembersOf(channel) ?? folder, files);
            }
        }

        foreach (var (folder, files) in days)
        {
            Add(folder, folder, files);
        }
    }

    private string? MembersOf(JsonElement channel) =>
        channel.TryGetProperty("members", out var members) && members.ValueKind == JsonValueKind.Array
            ? string.Join(", ", members.EnumerateArray().Select(JsonText.Of).OfType<string>().Select(id => People.Name(id)))
            : null;

    private void Add(string id, string title, List<ZipArchiveEntry> files) =>
        Channels.Add(new SlackChannel(id, title, [.. files.OrderBy(file => file.Name, StringComparer.Ordinal).Select(file => (Func<(Stream, DetectedEncoding)>)(() => zip.OpenText(file)))]));

    private IEnumerable<JsonElement> Elements(string name)
    {
        if (zip.Entries.FirstOrDefault(entry => entry.FullName == root + name && entry.Length > 0) is not { } entry)
        {
            yield break;
        }

        var (stream, encoding) = zip.OpenText(entry);
        using (stream)
        {
            using var cursor = new JsonCursor(stream, encoding);
            if (cursor.Read() && cursor.Token == JsonTokenType.StartArray)
            {
                while (cursor.ReadValue() is { } element)
                {
                    if (element.ValueKind == JsonValueKind.Object)
                    {
                        yield return element;
                    }
                }
            }
        }
    }
}
