using System.Globalization;
using System.Text.Json;
using Cesagram.Transcripts;

namespace Cesagram.Linguistics.Tests.Transcripts;

/// <summary>When the first and the last message were sent: <c>local</c>, <c>utc</c> or only a <c>time_of_day</c>.</summary>
internal static class ExpectedTimes
{
    public static void Check(JsonElement expected, List<TranscriptMessage> people)
    {
        foreach (var (name, message) in new[] { ("first", people[0]), ("last", people[^1]) })
        {
            if (!expected.TryGetProperty(name, out var at) || at.ValueKind != JsonValueKind.Object)
            {
                continue;
            }

            var sent = message.Sent;
            if (at.TryGetProperty("local", out var local) && DateTime.TryParse(local.GetString(), CultureInfo.InvariantCulture, out var wall))
            {
                sent!.Value.Local.Should().BeCloseTo(wall, local.GetString()!.Contains('.', StringComparison.Ordinal) ? TimeSpan.Zero : TimeSpan.FromMilliseconds(999));
            }

            if (at.TryGetProperty("utc", out var utc))
            {
                (sent!.Value.Local - sent.Value.Offset!.Value).Should().Be(DateTimeOffset.Parse(utc.GetString()!, CultureInfo.InvariantCulture).UtcDateTime);
            }

            if (at.TryGetProperty("time_of_day", out var time))
            {
                sent!.Value.Precision.Should().Be(TimePrecision.TimeOfDay);
                sent.Value.Local.ToString("HH:mm", CultureInfo.InvariantCulture).Should().Be(time.GetString());
            }
        }
    }
}
