using System.Globalization;

namespace Cesagram.Transcripts.Writing;

/// <summary>ISO 8601, as fine as the time is: the form itself tells the precision, and no offset stands where none is known.</summary>
internal static class TimeText
{
    public static string Of(SentTime sent)
    {
        var form = sent.Precision switch
        {
            TimePrecision.TimeOfDay => sent.Local.Second == 0 ? "HH:mm" : "HH:mm:ss",
            TimePrecision.Day => "yyyy-MM-dd",
            TimePrecision.Minute => "yyyy-MM-dd'T'HH:mm",
            TimePrecision.Second => "yyyy-MM-dd'T'HH:mm:ss",
            _ => sent.Local.Ticks % TimeSpan.TicksPerMillisecond == 0 ? "yyyy-MM-dd'T'HH:mm:ss.fff" : "yyyy-MM-dd'T'HH:mm:ss.fffffff",
        };
        return sent.Local.ToString(form, CultureInfo.InvariantCulture) + Zone(sent);
    }

    public static string Zone(SentTime sent) => sent.Offset is not { } offset ? ""
        : offset == TimeSpan.Zero ? "Z"
        : (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString(@"hh\:mm", CultureInfo.InvariantCulture);
}
