using System.IO.Compression;

namespace Cesagram.Transcripts.Input;

/// <summary>Members of a zip that were sent in a chat, or that the app lays beside it: pictures, sound, documents, the style of web pages.</summary>
internal static class ZipAttachments
{
    private static readonly HashSet<string> Extensions = new(StringComparer.OrdinalIgnoreCase)
    {
        ".jpg", ".jpeg", ".png", ".gif", ".webp", ".heic", ".heif", ".bmp", ".tif", ".tiff", ".svg", ".ico", ".mp4", ".mov", ".3gp", ".mkv", ".webm", ".avi", ".m4v",
        ".mp3", ".m4a", ".aac", ".ogg", ".opus", ".oga", ".wav", ".amr", ".caf", ".flac", ".was", ".tgs", ".thumb", ".pdf", ".vcf", ".doc", ".docx", ".xls", ".xlsx",
        ".ppt", ".pptx", ".odt", ".ods", ".rtf", ".pages", ".epub", ".apk", ".css", ".js", ".woff", ".woff2", ".ttf", ".ics",
    };

    public static HashSet<ZipArchiveEntry> Of(IReadOnlyList<ZipArchiveEntry> entries)
    {
        // An iPhone's export of WhatsApp numbers what was sent: 00000003-notes.txt beside _chat.txt.
        var chats = entries.Where(entry => entry.Name == "_chat.txt").Select(FolderOf).ToHashSet();
        return [.. entries.Where(entry => Extensions.Contains(Path.GetExtension(entry.Name)) || (chats.Contains(FolderOf(entry)) && IsNumbered(entry.Name)))];
    }

    private static string FolderOf(ZipArchiveEntry entry) => entry.FullName[..^entry.Name.Length];

    private static bool IsNumbered(string name) => name.Length > 9 && name[8] == '-' && name.AsSpan(0, 8).IndexOfAnyExceptInRange('0', '9') < 0;
}
