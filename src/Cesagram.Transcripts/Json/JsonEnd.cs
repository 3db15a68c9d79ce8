using Cesagram.Transcripts.Input;

namespace Cesagram.Transcripts.Json;

internal static class JsonEnd
{
    public static void Report(JsonCursor cursor, ConversationLog log, int entries)
    {
        if (cursor.IsTruncated)
        {
            log.Warn("truncated", FormattableString.Invariant($"The JSON breaks off or is damaged after entry {entries}; what stands before it was read."), entries);
        }
    }
}
