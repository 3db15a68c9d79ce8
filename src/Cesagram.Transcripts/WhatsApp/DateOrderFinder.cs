using Cesagram.Transcripts.Input;

namespace Cesagram.Transcripts.WhatsApp;

/// <summary>
/// The order of a date's numbers follows the phone's region and stands nowhere in the file.
/// Values above 12 decide; else the only reading in which messages follow each other in time; else nobody can tell.
/// </summary>
internal sealed class DateOrderFinder
{
    private long dates;
    private long yearFirst;
    private long dayFirst;
    private long monthFirst;
    private long unequal;
    private long backwardsDayFirst;
    private long backwardsMonthFirst;
    private long lastDayFirst;
    private long lastMonthFirst;

    public void Add(WhatsAppHeader header)
    {
        dates++;
        if (header.FirstDigits == 4 || header.First > 31)
        {
            yearFirst++;
            return;
        }

        dayFirst += header.First > 12 ? 1 : 0;
        monthFirst += header.Second > 12 ? 1 : 0;
        unequal += header.First != header.Second ? 1 : 0;
        var time = ((header.Hour * 60L) + header.Minute) * 60 + header.Seconds;
        Follow(ref lastDayFirst, ref backwardsDayFirst, Key(header.Third, header.Second, header.First, time));
        Follow(ref lastMonthFirst, ref backwardsMonthFirst, Key(header.Third, header.First, header.Second, time));
    }

    public DateOrder Decide(ConversationLog log)
    {
        if (yearFirst * 2 > dates)
        {
            return DateOrder.YearMonthDay;
        }

        if (dayFirst > 0 || monthFirst > 0)
        {
            if (dayFirst > 0 && monthFirst > 0)
            {
                log.Warn("mixed-date-order", "Some dates can only be day-first, others only month-first; the more frequent order was used. Check the dates, or set the order.");
            }

            return dayFirst >= monthFirst ? DateOrder.DayMonthYear : DateOrder.MonthDayYear;
        }

        if (unequal > 0 && (backwardsDayFirst == 0) != (backwardsMonthFirst == 0))
        {
            var order = backwardsDayFirst == 0 ? DateOrder.DayMonthYear : DateOrder.MonthDayYear;
            log.Warn(
                "date-order-by-time",
                $"No date is above 12: {(order == DateOrder.DayMonthYear ? "day-first" : "month-first")} was chosen because only so the messages follow each other in time. Set the order if that is wrong.");
            return order;
        }

        if (unequal > 0)
        {
            log.Warn("ambiguous-date-order", "The dates can be read day-first or month-first and nothing in the file decides; day-first was used. Set the order if that is wrong.");
        }

        return DateOrder.DayMonthYear;
    }

    private static void Follow(ref long last, ref long backwards, long now)
    {
        backwards += now < last ? 1 : 0;
        last = now;
    }

    private static long Key(int year, int month, int day, long time) => (((((long)year * 100) + month) * 100) + day) * 100_000 + time;
}
