using System.Text.Json;

namespace Cesagram.Linguistics.Training;

/// <summary>Reads hashed streams, one a line: <c>{"id","source","lang","label","messages":[[author, minute or null, [ids...]], ...]}</c>.</summary>
internal static class HashedCorpus
{
    public static IEnumerable<TokenStream> Read(TrainingFile file)
    {
        file.Stream.Position = 0;
        using var reader = new StreamReader(file.Stream, leaveOpen: true);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length > 0)
            {
                yield return Line(line, number, file.Name);
            }
        }
    }

    private static TokenStream Line(string line, int number, string name)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            var messages = new List<(int, uint[])>();
            foreach (var message in root.GetProperty("messages").EnumerateArray())
            {
                messages.Add((checked((int)message[0].GetUInt32()), [.. message[2].EnumerateArray().Select(id => id.GetUInt32())]));
            }

            return new TokenStream(
                root.GetProperty("id").GetString()!,
                root.TryGetProperty("source", out var source) ? source.GetString()! : "unknown",
                root.GetProperty("lang").GetString()!,
                root.GetProperty("label").GetString()!,
                name.Contains("dev", StringComparison.OrdinalIgnoreCase),
                messages)
            {
                Offenders = root.TryGetProperty("groomers", out var groomers) ? groomers.EnumerateArray().Select(g => g.GetInt32()).ToHashSet() : null,
            };
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or OverflowException or IndexOutOfRangeException)
        {
            throw new InvalidDataException(
                FormattableString.Invariant($"{name}, line {number}: no hashed conversation. A line is {{\"id\",\"source\",\"lang\",\"label\",\"messages\":[[author, minute or null, [ids]]]}}; correct or remove it."), error);
        }
    }
}
