using System.Text.Json;
using Cesagram.Transcripts.Json;

namespace Cesagram.Transcripts.Case;

/// <summary>Reads nodes of JSON-LD whatever the prefixes are called, compacted or expanded: a property is known by the last part of its name.</summary>
internal static class CaseNode
{
    public static JsonElement? Find(JsonElement node, string name)
    {
        if (node.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in node.EnumerateObject())
            {
                if (IsNamed(property.Name, name))
                {
                    return property.Value;
                }
            }
        }

        return null;
    }

    public static bool IsNamed(string full, string name) =>
        full.EndsWith(name, StringComparison.Ordinal) && (full.Length == name.Length || full[full.Length - name.Length - 1] is ':' or '/' or '#');

    /// <summary>A string as it is, as <c>{"@value"}</c>, or the first of a list of such.</summary>
    public static string? Text(JsonElement node, string name) => Find(node, name) is { } value ? Text(value) : null;

    /// <summary>The <c>@id</c>s that a property points to.</summary>
    public static IEnumerable<string> Ids(JsonElement node, string name) =>
        Find(node, name) is { } value ? Each(value).Select(Id).OfType<string>() : [];

    public static string? Id(JsonElement value) => value.ValueKind == JsonValueKind.String ? JsonText.Of(value) : JsonText.Of(value, "@id");

    public static bool IsType(JsonElement node, string name) =>
        node.ValueKind == JsonValueKind.Object && node.TryGetProperty("@type", out var type) && Each(type).Any(one => JsonText.Of(one) is { } full && IsNamed(full, name));

    public static IEnumerable<JsonElement> Each(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray(),
        JsonValueKind.Object when value.TryGetProperty("@list", out var list) => Each(list),
        _ => [value],
    };

    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.GetArrayLength() > 0 ? Text(value[0]) : null,
        JsonValueKind.Object => value.TryGetProperty("@value", out var inner) ? Text(inner) : null,
        _ => JsonText.Of(value),
    };
}
