using System.Globalization;
using Cesagram.Transcripts;

namespace Cesagram.Linguistics.Risk;

/// <summary>ISO 8601, no finer than the export says; null where it says nothing.</summary>
internal static class SentTimeText
{
    public static string? Of(SentTime? sent)
    {
        if (sent is not { } time)
        {
            return null;
        }

        if (time.Precision == TimePrecision.TimeOfDay)
        {
            return time.Local.ToString("HH:mm", CultureInfo.InvariantCulture);
        }

        if (time.Precision == TimePrecision.Day)
        {
            return time.Local.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }

        var local = time.Local.ToString(time.Precision == TimePrecision.Minute ? "yyyy-MM-dd'T'HH:mm" : "yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);
        return time.Offset is not { } offset ? local
            : offset == TimeSpan.Zero ? local + "Z"
            : local + (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString(@"hh\:mm", CultureInfo.InvariantCulture);
    }
}
