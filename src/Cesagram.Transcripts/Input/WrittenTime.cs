using Cesagram.Transcripts.WhatsApp;

namespace Cesagram.Transcripts.Input;

/// <summary>A time as some program wrote it: ISO 8601, a region's numbers, a month by its name, Unix time, or only a date or a time of day.</summary>
internal readonly record struct WrittenTime
{
    /// <summary>Numbers of the date and the clock; the order of a date's numbers is told from the whole file.</summary>
    public WhatsAppHeader Numbers { get; init; }

    public bool HasDate { get; init; }

    public bool HasClock { get; init; }

    /// <summary>Ticks below the second.</summary>
    public int Fraction { get; init; }

    public bool HasFraction { get; init; }

    public TimeSpan? Offset { get; init; }

    /// <summary>A Unix time is an instant already.</summary>
    public SentTime? Instant { get; init; }

    /// <summary>Whether the order of the numbers matters.</summary>
    public bool AsksForOrder => HasDate && Numbers.FirstDigits <= 2;

    public static bool TryRead(ReadOnlySpan<char> text, out WrittenTime time)
    {
        text = text.Trim();
        time = default;
        if (text.Length is < 4 or > 64)
        {
            return false;
        }

        if (UnixTime.Read(text) is { } instant)
        {
            time = new WrittenTime { Instant = instant };
            return true;
        }

        var scanner = new WrittenTimeScanner(text);
        return scanner.TryRead(out time);
    }

    /// <summary>Null for a day that no calendar has.</summary>
    public SentTime? At(DateOrder order)
    {
        if (Instant is not null)
        {
            return Instant;
        }

        var day = HasDate ? WhatsAppCalendar.Day(Numbers, order) : DateTime.MinValue;
        if (day is not { } date)
        {
            return null;
        }

        var local = HasClock ? date.AddHours(Numbers.Hour).AddMinutes(Numbers.Minute).AddSeconds(Numbers.Seconds).AddTicks(Fraction) : date;
        return new SentTime(local, HasDate && HasClock ? Offset : null, PrecisionOf());
    }

    private TimePrecision PrecisionOf() =>
        !HasClock ? TimePrecision.Day
        : !HasDate ? TimePrecision.TimeOfDay
        : HasFraction ? TimePrecision.Millisecond
        : Numbers.HasSeconds ? TimePrecision.Second : TimePrecision.Minute;
}
