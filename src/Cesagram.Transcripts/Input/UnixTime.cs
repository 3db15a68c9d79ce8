using System.Globalization;

namespace Cesagram.Transcripts.Input;

/// <summary>Seconds, milliseconds or microseconds since 1970, told apart by their size: 1990 to 2100.</summary>
internal static class UnixTime
{
    private const decimal First = 631_152_000;
    private const decimal Last = 4_102_444_800;

    public static SentTime? Read(ReadOnlySpan<char> text)
    {
        if (text.Length < 9 || !decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
        {
            return null;
        }

        var isSeconds = value is >= First and <= Last;
        var seconds = isSeconds ? value : value is >= First * 1000 and <= Last * 1000 ? value / 1000 : value is >= First * 1_000_000 and <= Last * 1_000_000 ? value / 1_000_000 : 0;
        return seconds == 0 ? null : Of(seconds, isSeconds && !text.Contains('.') ? TimePrecision.Second : TimePrecision.Millisecond);
    }

    public static SentTime? OfMilliseconds(string? text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var ms) && ms is > -62_000_000_000_000 and < 250_000_000_000_000
            ? new SentTime(DateTime.SpecifyKind(DateTimeOffset.FromUnixTimeMilliseconds(ms).UtcDateTime, DateTimeKind.Unspecified), TimeSpan.Zero, TimePrecision.Millisecond)
            : null;

    public static SentTime? OfSeconds(string? text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && Math.Abs(seconds) < 60_000_000_000
            ? Of(seconds, text!.Contains('.', StringComparison.Ordinal) ? TimePrecision.Millisecond : TimePrecision.Second)
            : null;

    private static SentTime Of(decimal seconds, TimePrecision precision) =>
        new(new DateTime(DateTime.UnixEpoch.Ticks + (long)(seconds * TimeSpan.TicksPerSecond), DateTimeKind.Unspecified), TimeSpan.Zero, precision);
}
