using System.Text;
using System.Text.Json;
using Cesagram.Transcripts.Input;

namespace Cesagram.Transcripts.Json;

/// <summary>Walks through a JSON stream token by token and takes single values out whole; holds one value, never the file.</summary>
internal sealed class JsonCursor : IDisposable
{
    private const int FirstBuffer = 1 << 16;
    private const int LargestValue = 64 << 20;
    private const int Depth = 64;

    private readonly Stream stream;
    private JsonReaderState state = new(new JsonReaderOptions { MaxDepth = Depth, CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
    private byte[] buffer = new byte[FirstBuffer];
    private int start;
    private int end;
    private bool isAtEnd;

    public JsonCursor(Stream stream, DetectedEncoding encoding)
    {
        stream.Position = encoding.BomLength;
        // Also for UTF-8: what is no valid UTF-8 becomes U+FFFD instead of an exception in the middle of a chat.
        this.stream = Encoding.CreateTranscodingStream(stream, encoding.Encoding, new UTF8Encoding(false), leaveOpen: true);
    }

    public JsonTokenType Token { get; private set; }

    /// <summary>Name, string or number at the cursor; null for anything else.</summary>
    public string? Text { get; private set; }

    /// <summary>True once the file ended in the middle of something.</summary>
    public bool IsTruncated { get; private set; }

    /// <summary>Moves to the next token; false at the end, also at a premature one.</summary>
    public bool Read()
    {
        while (true)
        {
            var reader = new Utf8JsonReader(buffer.AsSpan(start, end - start), isAtEnd, state);
            try
            {
                if (reader.Read())
                {
                    Token = reader.TokenType;
                    Text = Token switch
                    {
                        JsonTokenType.PropertyName or JsonTokenType.String => JsonText.Read(ref reader),
                        JsonTokenType.Number => Encoding.UTF8.GetString(reader.ValueSpan),
                        _ => null,
                    };
                    start += (int)reader.BytesConsumed;
                    state = reader.CurrentState;
                    return true;
                }
            }
            catch (JsonException error)
            {
                Refuse(error);
                return false;
            }

            if (isAtEnd)
            {
                return false;
            }

            Fill();
        }
    }

    /// <summary>Takes the whole value that begins at the next token; null at a premature end.</summary>
    public JsonElement? ReadValue()
    {
        while (true)
        {
            var reader = new Utf8JsonReader(buffer.AsSpan(start, end - start), isAtEnd, state);
            try
            {
                if (reader.Read())
                {
                    if (reader.TokenType == JsonTokenType.EndArray)
                    {
                        Token = JsonTokenType.EndArray;
                        start += (int)reader.BytesConsumed;
                        state = reader.CurrentState;
                        return null;
                    }

                    if (reader.TrySkip())
                    {
                        return Take(reader);
                    }
                }
            }
            catch (JsonException error)
            {
                Refuse(error);
                return null;
            }

            if (isAtEnd)
            {
                IsTruncated = true;
                Token = JsonTokenType.None;
                return null;
            }

            Fill();
        }
    }

    /// <summary>Passes over the value whose start the cursor stands on.</summary>
    public void Skip()
    {
        var depth = Token is JsonTokenType.StartObject or JsonTokenType.StartArray ? 1 : 0;
        while (depth > 0 && Read())
        {
            depth += Token switch
            {
                JsonTokenType.StartObject or JsonTokenType.StartArray => 1,
                JsonTokenType.EndObject or JsonTokenType.EndArray => -1,
                _ => 0,
            };
        }
    }

    public void Dispose() => stream.Dispose();

    private JsonElement Take(Utf8JsonReader reader)
    {
        var span = buffer.AsSpan(start, (int)reader.BytesConsumed);
        var from = 0;
        while (from < span.Length && span[from] is (byte)',' or (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
        {
            from++;
        }

        using var document = JsonDocument.Parse(buffer.AsMemory(start + from, span.Length - from), new JsonDocumentOptions { MaxDepth = Depth, AllowTrailingCommas = true });
        var element = document.RootElement.Clone();
        Token = reader.TokenType;
        start += (int)reader.BytesConsumed;
        state = reader.CurrentState;
        return element;
    }

    private void Fill()
    {
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            end -= start;
            start = 0;
        }

        if (end == buffer.Length)
        {
            if (buffer.Length >= LargestValue)
            {
                throw new TranscriptFormatException("too-large", "One value in the JSON is larger than 64 MB; that is no chat message.");
            }

            Array.Resize(ref buffer, buffer.Length * 2);
        }

        var read = stream.Read(buffer, end, buffer.Length - end);
        end += read;
        isAtEnd = read == 0;
    }

    private void Refuse(JsonException error)
    {
        if (JsonText.IsTooDeep(error))
        {
            throw new TranscriptFormatException("too-deep", $"The JSON is nested more than {Depth} levels deep; no chat export is.", (error.LineNumber ?? 0) + 1);
        }

        IsTruncated = true;
        Token = JsonTokenType.None;
    }
}
