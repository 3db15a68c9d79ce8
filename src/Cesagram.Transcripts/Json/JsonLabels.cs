using System.Text.Json;

namespace Cesagram.Transcripts.Json;

internal static class JsonLabels
{
    public static TranscriptLabels? Read(JsonElement root)
    {
        var label = JsonText.Of(root, "label");
        var source = JsonText.Of(root, "source");
        if (label is null && source is null)
        {
            return null;
        }

        var groomers = root.TryGetProperty("groomers", out var list) && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray().Select(JsonText.Of).OfType<string>().ToList()
            : [];
        bool? missing = root.TryGetProperty("missing", out var flag) && flag.ValueKind is JsonValueKind.True or JsonValueKind.False ? flag.GetBoolean() : null;
        int? first = root.TryGetProperty("first_warning", out var index) && index.ValueKind == JsonValueKind.Number && index.TryGetInt32(out var at) ? at : null;
        return new TranscriptLabels(label, groomers, Stages(root), missing, first, source);
    }

    private static Dictionary<int, IReadOnlyList<string>>? Stages(JsonElement root)
    {
        if (!root.TryGetProperty("stages", out var stages) || stages.ValueKind != JsonValueKind.Array)
        {
            return null;
        }

        var result = new Dictionary<int, IReadOnlyList<string>>();
        foreach (var pair in stages.EnumerateArray())
        {
            if (pair.ValueKind == JsonValueKind.Array && pair.GetArrayLength() == 2 && pair[0].TryGetInt32(out var index) && pair[1].ValueKind == JsonValueKind.Array)
            {
                result[index] = pair[1].EnumerateArray().Select(JsonText.Of).OfType<string>().ToList();
            }
        }

        return result;
    }
}
