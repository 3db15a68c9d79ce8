using System.Globalization;

namespace Cesagram.Accounts;

/// <summary>Moments as the module's pages write them: the date as the language does, the time with 24 hours, in UTC.</summary>
internal static class When
{
    /// <summary>To the minute.</summary>
    public static string Moment(DateTimeOffset at) => Of(at, "HH:mm");

    /// <summary>To the second.</summary>
    public static string Exactly(DateTimeOffset at) => Of(at, "HH:mm:ss");

    public static string Day(DateTimeOffset at) => at.UtcDateTime.ToString("d", CultureInfo.CurrentCulture);

    private static string Of(DateTimeOffset at, string time) => $"{Day(at)} {at.UtcDateTime.ToString(time, CultureInfo.InvariantCulture)} UTC";
}
