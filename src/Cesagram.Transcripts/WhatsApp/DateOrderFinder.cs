using Cesagram.Transcripts.Input;

namespace Cesagram.Transcripts.WhatsApp;

/// <summary>
/// The order of a date's numbers follows the phone's region and stands nowhere in the file.
/// Values that only one order allows decide; else the only reading in which messages follow each other in time; else nobody can tell.
/// </summary>
internal sealed class DateOrderFinder
{
    private readonly Reading dayFirst = new(DateOrder.DayMonthYear);
    private readonly Reading monthFirst = new(DateOrder.MonthDayYear);
    private readonly Reading yearFirst = new(DateOrder.YearMonthDay);
    private long dates;
    private long longYearsInFront;
    private long dotted;
    private long unequal;

    public void Add(WhatsAppHeader header)
    {
        dates++;
        if (header.FirstDigits >= 3)
        {
            longYearsInFront++;
            return;
        }

        dotted += header.Separator == '.' ? 1 : 0;
        unequal += header.First != header.Second ? 1 : 0;
        dayFirst.Add(header);
        monthFirst.Add(header);
        if (header.ThirdDigits <= 2)
        {
            yearFirst.Add(header);
        }
        else
        {
            yearFirst.Impossible++;
        }
    }

    public DateOrder Decide(ConversationLog log)
    {
        if (longYearsInFront * 2 > dates)
        {
            return DateOrder.YearMonthDay;
        }

        // A year in front of two digits is rare: only where the others cannot be.
        if (yearFirst.Impossible < Math.Min(dayFirst.Impossible, monthFirst.Impossible) || (yearFirst.Impossible == 0 && yearFirst.Backwards == 0
            && dayFirst.Impossible + dayFirst.Backwards > 0 && monthFirst.Impossible + monthFirst.Backwards > 0))
        {
            return DateOrder.YearMonthDay;
        }

        if (dayFirst.Impossible != monthFirst.Impossible)
        {
            if (dayFirst.Impossible > 0 && monthFirst.Impossible > 0)
            {
                log.Warn("mixed-date-order", "Some dates can only be day-first, others only month-first; the more frequent order was used. Check the dates, or set the order.");
            }

            return dayFirst.Impossible < monthFirst.Impossible ? DateOrder.DayMonthYear : DateOrder.MonthDayYear;
        }

        // No region writes the month first and dots.
        if (unequal == 0 || dotted == dates)
        {
            return DateOrder.DayMonthYear;
        }

        if ((dayFirst.Backwards == 0) != (monthFirst.Backwards == 0))
        {
            var order = dayFirst.Backwards == 0 ? DateOrder.DayMonthYear : DateOrder.MonthDayYear;
            log.Warn(
                "date-order-by-time",
                $"No date is above 12: {(order == DateOrder.DayMonthYear ? "day-first" : "month-first")} was chosen because only so the messages follow each other in time. Set the order if that is wrong.");
            return order;
        }

        log.Warn("ambiguous-date-order", "The dates can be read day-first or month-first and nothing in the file decides; day-first was used. Set the order if that is wrong.");
        return DateOrder.DayMonthYear;
    }

    private sealed class Reading(DateOrder order)
    {
        private long last;

        public long Impossible { get; set; }

        public long Backwards { get; private set; }

        public void Add(WhatsAppHeader header)
        {
            Impossible += WhatsAppCalendar.IsPossible(header, order) ? 0 : 1;
            var (year, month, day) = WhatsAppCalendar.Arrange(header, order);
            var now = (((((((((long)year * 100) + month) * 100) + day) * 100) + header.Hour) * 100) + header.Minute) * 100 + header.Seconds;
            Backwards += now < last ? 1 : 0;
            last = now;
        }
    }
}
