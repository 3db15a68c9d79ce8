namespace Cesagram.Transcripts;

/// <summary>Which columns of a CSV hold what: names as in its first row, or numbers from 1. What is left null is guessed; <c>""</c> means that there is none.</summary>
public sealed record TranscriptColumns
{
    private static readonly string[] Fields = ["author", "time", "date", "text", "conversation"];

    /// <summary>Who wrote the message.</summary>
    public string? Author { get; init; }

    /// <summary>When, or only the time of day where <see cref="Date"/> is a column of its own.</summary>
    public string? Time { get; init; }

    /// <summary>The day, where the time of day is a column of its own.</summary>
    public string? Date { get; init; }

    /// <summary>What was written.</summary>
    public string? Text { get; init; }

    /// <summary>Which conversation the message is of.</summary>
    public string? Conversation { get; init; }

    /// <summary>How many are set.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public int Count => new[] { Author, Time, Date, Text, Conversation }.Count(name => name is { Length: > 0 });

    /// <summary>Reads <c>author:Sender;time:Date;text:Message</c>.</summary>
    /// <exception cref="TranscriptFormatException">It is written otherwise; code <c>columns-unclear</c>.</exception>
    public static TranscriptColumns Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var columns = new TranscriptColumns();
        foreach (var part in text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var at = part.IndexOf(':', StringComparison.Ordinal);
            var (field, name) = at < 0 ? (part, "") : (part[..at].Trim().ToLowerInvariant(), part[(at + 1)..].Trim());
            columns = at < 0 ? Refuse() : field switch
            {
                "author" => columns with { Author = name },
                "time" => columns with { Time = name },
                "date" => columns with { Date = name },
                "text" => columns with { Text = name },
                "conversation" => columns with { Conversation = name },
                _ => Refuse(),
            };
        }

        return columns;
    }

    private static TranscriptColumns Refuse() => throw new TranscriptFormatException(
        "columns-unclear", $"Columns are written as author:NAME;time:NAME;text:NAME, each field one of {string.Join(", ", Fields)}.");
}
