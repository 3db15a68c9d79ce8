using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Cesagram.Transcripts.Json;

/// <summary>Strings of JSON, also where an escape stands for half a character.</summary>
internal static class JsonText
{
    public static string? Read(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return Unescape(Encoding.UTF8.GetString(reader.ValueSpan));
        }
    }

    /// <summary>A JSON that breaks off also complains about its depth; only the limit itself is meant here.</summary>
    public static bool IsTooDeep(JsonException error) => error.Message.Contains("maximum configured depth", StringComparison.OrdinalIgnoreCase);

    public static string? Of(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? Of(value) : null;

    public static string? Of(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => String(value),
        JsonValueKind.Number => value.GetRawText(),
        _ => null,
    };

    private static string String(JsonElement value)
    {
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return Unescape(value.GetRawText()[1..^1]);
        }
    }

    private static string Unescape(string raw)
    {
        var result = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] != '\\' || i + 1 >= raw.Length)
            {
                result.Append(raw[i]);
                continue;
            }

            i++;
            if (raw[i] == 'u' && i + 4 < raw.Length && ushort.TryParse(raw.AsSpan(i + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var unit))
            {
                result.Append((char)unit);
                i += 4;
                continue;
            }

            result.Append(raw[i] switch { 'n' => '\n', 't' => '\t', 'r' => '\r', 'b' => '\b', 'f' => '\f', var c => c });
        }

        // Halves that found each other are whole again; those that did not become U+FFFD.
        return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(result.ToString()));
    }
}
