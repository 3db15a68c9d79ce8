using Cesagram.Transcripts;

namespace Cesagram.ChatAnalysis.Commands;

internal static class DateOrders
{
    public static DateOrder? Parse(string? letters) => letters switch
    {
        "dmy" => DateOrder.DayMonthYear,
        "mdy" => DateOrder.MonthDayYear,
        "ymd" => DateOrder.YearMonthDay,
        _ => null,
    };
}
