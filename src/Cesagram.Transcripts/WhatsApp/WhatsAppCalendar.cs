using System.Globalization;

namespace Cesagram.Transcripts.WhatsApp;

/// <summary>Makes a day of the three numbers of a date. Phones also count years as Thailand, Iran, Saudi Arabia and Taiwan do.</summary>
internal static class WhatsAppCalendar
{
    /// <summary>WhatsApp began in 2009: no two-digit year lies before.</summary>
    private const int FirstYear = 9;

    public static (int Year, int Month, int Day) Arrange(WhatsAppHeader header, DateOrder order) => order switch
    {
        DateOrder.YearMonthDay => (header.First, header.Second, header.Third),
        DateOrder.MonthDayYear => (header.Third, header.First, header.Second),
        _ => (header.Third, header.Second, header.First),
    };

    public static bool IsPossible(WhatsAppHeader header, DateOrder order)
    {
        var (year, month, day) = Arrange(header, order);
        var digits = order == DateOrder.YearMonthDay ? header.FirstDigits : header.ThirdDigits;
        return month is >= 1 and <= 12 && day is >= 1 and <= 31 && digits != 1 && (digits != 2 || year >= FirstYear);
    }

    public static DateTime? Day(WhatsAppHeader header, DateOrder order)
    {
        if (header.FirstDigits >= 3)
        {
            order = DateOrder.YearMonthDay;
        }

        var (year, month, day) = Arrange(header, order);
        if (month > 12 && order != DateOrder.YearMonthDay)
        {
            // One date against the order of the file is read the only way it can be.
            (month, day) = (day, month);
        }

        return year switch
        {
            // Two digits: of our era up to 2051, then of the Buddhist one from 2552 (2009).
            < 52 => Of(2000 + year, month, day),
            < 100 => Of(1957 + year, month, day),
            < 200 => Of(year + 1911, month, day),
            >= 1380 and < 1430 => Of(new PersianCalendar(), year, month, day),
            >= 1430 and < 1470 => Of(new UmAlQuraCalendar(), year, month, day),
            >= 2400 and < 2700 => Of(year - 543, month, day),
            _ => Of(year, month, day),
        };
    }

    private static DateTime? Of(int year, int month, int day) =>
        year is < 1 or > 9999 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)
            ? null
            : new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Unspecified);

    private static DateTime? Of(Calendar calendar, int year, int month, int day) =>
        month is < 1 or > 12 || day < 1 || day > calendar.GetDaysInMonth(year, month)
            ? null
            : DateTime.SpecifyKind(calendar.ToDateTime(year, month, day, 0, 0, 0, 0), DateTimeKind.Unspecified);
}
