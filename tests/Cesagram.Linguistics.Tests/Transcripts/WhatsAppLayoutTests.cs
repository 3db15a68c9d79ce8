using System.Globalization;
using Cesagram.Transcripts;

namespace Cesagram.Linguistics.Tests.Transcripts;

/// <summary>Date and time as phones of many regions write them.</summary>
public class WhatsAppLayoutTests
{
    [Theory]
    [InlineData("31/12/2024, 21:05 - Anna: hello", "2024-12-31T21:05")]
    [InlineData("12/31/24, 9:05 PM - Anna: hello", "2024-12-31T21:05")]
    [InlineData("12/31/24, 9:05\u202fPM - Anna: hello", "2024-12-31T21:05")]
    [InlineData("[31/12/24, 21:05:00] Anna: hello", "2024-12-31T21:05")]
    [InlineData("[31.12.24, 21:05:00] Anna: hello", "2024-12-31T21:05")]
    [InlineData("31.12.24, 21:05 - Anna: hello", "2024-12-31T21:05")]
    [InlineData("31-12-2024 21:05 - Anna: hello", "2024-12-31T21:05")]
    [InlineData("2024-12-31 21:05 - Anna: hello", "2024-12-31T21:05")]
    [InlineData("2024-12-31, 9:05 popiet - Anna: hello", "2024-12-31T21:05")]
    [InlineData("2024-12-31, 9:05 priešpiet - Anna: hello", "2024-12-31T09:05")]
    [InlineData("31/12/24, 9:05 μ.μ. - Anna: hello", "2024-12-31T21:05")]
    [InlineData("31/12/24, 9:05 π.μ. - Anna: hello", "2024-12-31T09:05")]
    [InlineData("[31/12/24, 12:05:09 AM] Anna: hello", "2024-12-31T00:05:09")]
    [InlineData("2024. 12. 31. 21:05 - Anna: hello", "2024-12-31T21:05")]
    [InlineData("2024/12/31 下午9:05 - Anna: hello", "2024-12-31T21:05")]
    [InlineData("٣١/١٢/٢٠٢٤، ٢١:٠٥ - Anna: hello", "2024-12-31T21:05")]
    [InlineData("31/12/2567 21:05 - Anna: hello", "2024-12-31T21:05")]
    [InlineData("31/12/24 21.05 - Anna: hello", "2024-12-31T21:05")]
    [InlineData("31/12/2024, 21:05 – Anna: hello", "2024-12-31T21:05")]
    [InlineData("31/12/2024 à 21:05 - Anna: hello", "2024-12-31T21:05")]
    [InlineData("2024-12-31 21 h 05 - Anna: hello", "2024-12-31T21:05")]
    [InlineData("[2024-12-31, 21 h 05 min 09 s] Anna: hello", "2024-12-31T21:05:09")]
    [InlineData("31/12/2024 21h05 - Anna: hello", "2024-12-31T21:05")]
    [InlineData("31.12.24 г., 21:05 ч. - Anna: hello", "2024-12-31T21:05")]
    [InlineData("31.12.2024 г. 9:05 сл.об. - Anna: hello", "2024-12-31T21:05")]
    [InlineData("31. 12. 2024. 21:05 - Anna: hello", "2024-12-31T21:05")]
    [InlineData("31. 12. 2024. u 21:05 - Anna: hello", "2024-12-31T21:05")]
    [InlineData("31. 12. 2024 21:05 - Anna: hello", "2024-12-31T21:05")]
    [InlineData("[31. 12. 2024 21:05:09] Anna: hello", "2024-12-31T21:05:09")]
    [InlineData("31.12.2024 21.05 - Anna: hello", "2024-12-31T21:05")]
    [InlineData("31.12.2024 kl. 21.05 - Anna: hello", "2024-12-31T21:05")]
    [InlineData("31.12.2024 klo 21.05 - Anna: hello", "2024-12-31T21:05")]
    [InlineData("31.12.24, 21:05 Uhr - Anna: hello", "2024-12-31T21:05")]
    [InlineData("31/12/24, 9:05 p.\u00a0m. - Anna: hello", "2024-12-31T21:05")]
    [InlineData("31/12/24 9:05 p.m. - Anna: hello", "2024-12-31T21:05")]
    [InlineData("31/12/24, 9:05\u202fPM - Anna: hello", "2024-12-31T21:05")]
    [InlineData("31/12/24, 9:05 da noite - Anna: hello", "2024-12-31T21:05")]
    [InlineData("2024. 12. 31. du. 9:05 - Anna: hello", "2024-12-31T21:05")]
    [InlineData("31.12.2024 9:05 ÖS - Anna: hello", "2024-12-31T21:05")]
    [InlineData("31.12.2024 ÖS 9:05 - Anna: hello", "2024-12-31T21:05")]
    [InlineData("31.12.24, 9:05 пп - Anna: hello", "2024-12-31T21:05")]
    [InlineData("31.12.2024, 9:05 ПП - Anna: hello", "2024-12-31T21:05")]
    [InlineData("31.12.2024, 9:05 odp. - Anna: hello", "2024-12-31T21:05")]
    [InlineData("31.12.2024, 9:05 e pasdites - Anna: hello", "2024-12-31T21:05")]
    [InlineData("31/12/2024 9:05 CH - Anna: hello", "2024-12-31T21:05")]
    [InlineData("31/12/2024 9:05 PTG - Anna: hello", "2024-12-31T21:05")]
    [InlineData("31/12/24, 9:05 अपराह्न - Anna: hello", "2024-12-31T21:05")]
    [InlineData("31/12/24, பிற்பகல் 9:05 - Anna: hello", "2024-12-31T21:05")]
    [InlineData("\u200f٣١\u200f/١٢\u200f/٢٠٢٤، ٩:٠٥\u00a0م - Anna: hello", "2024-12-31T21:05")]
    [InlineData("31.12.2024, 9:05 אחה״צ - Anna: hello", "2024-12-31T21:05")]
    [InlineData("[31.12.2024, 21:05:09] \u200fAnna: hello", "2024-12-31T21:05:09")]
    [InlineData("۱۴۰۳/۱۰/۱۱،\u200f ۲۱:۰۵ - Anna: hello", "2024-12-31T21:05")]
    [InlineData("٢٩/٦/١٤٤٦ هـ، ٩:٠٥ م - Anna: hello", "2024-12-30T21:05")]
    [InlineData("31/12/67 21:05 - Anna: hello", "2024-12-31T21:05")]
    [InlineData("[31/12/2567 BE, 21:05:09] Anna: hello", "2024-12-31T21:05:09")]
    [InlineData("113/12/31 下午9:05 - Anna: hello", "2024-12-31T21:05")]
    [InlineData("2024年12月31日 晚上9:05 - Anna: hello", "2024-12-31T21:05")]
    [InlineData("2024년 12월 31일 오후 9:05 - Anna: hello", "2024-12-31T21:05")]
    [InlineData("2024. 12. 31. 오후 9:05 - Anna: hello", "2024-12-31T21:05")]
    [InlineData("31-12-24 21:05 - Anna: hello", "2024-12-31T21:05")]
    [InlineData("31/12/2024, 21:05:09: Anna: hello", "2024-12-31T21:05:09")]
    [InlineData("[9:05 PM, 12/31/2024] Anna: hello", "2024-12-31T21:05")]
    [InlineData("[21:05, 31/12/2024] Anna: hello", "2024-12-31T21:05")]
    [InlineData("[31/12/2024 21:05:09] Anna: hello", "2024-12-31T21:05:09")]
    [InlineData("\u200e[31/12/2024, 21:05:09] Anna: hello", "2024-12-31T21:05:09")]
    [InlineData("\ufeff31/12/2024, 21:05 - Anna: hello", "2024-12-31T21:05")]
    [InlineData("31/12/2024, 21:05 \u2014 Anna: hello", "2024-12-31T21:05")]
    [InlineData("३१/१२/२४, ९:०५ pm - Anna: hello", "2024-12-31T21:05")]
    [InlineData("৩১/১২/২৪, ৯:০৫ PM - Anna: hello", "2024-12-31T21:05")]
    public void Read_AnyRegionsLayout_GivesTimeAuthorAndText(string line, string time)
    {
        var (transcript, messages) = Reading.One(line);

        transcript.Format.Should().Be("whatsapp");
        messages.Should().ContainSingle();
        messages[0].Author.Should().Be("Anna");
        messages[0].Text.Should().Be("hello");
        messages[0].Sent!.Value.Local.Should().Be(DateTime.Parse(time, CultureInfo.InvariantCulture));
        messages[0].Sent!.Value.Offset.Should().BeNull();
    }

    [Theory]
    [InlineData("31/12/24, 12:05\u202fam", "00:05")]
    [InlineData("31/12/24, 12:05 p.\u00a0m.", "12:05")]
    [InlineData("31/12/24, 12:05 π.μ.", "00:05")]
    [InlineData("2024. 12. 31. 오전 12:05", "00:05")]
    [InlineData("2024/12/31 凌晨1:05", "01:05")]
    [InlineData("31/12/2024, 24:05", "00:05")]
    [InlineData("31.12.2024 de. 9:05", "09:05")]
    [InlineData("31.12.24, 9:05 пр.об.", "09:05")]
    [InlineData("31/12/24 9:05 fm", "09:05")]
    public void Read_HalfOfTheDay_GivesTheHour(string head, string time) =>
        Reading.One(head + " - Anna: hello").Messages.Single().Sent!.Value.Local.ToString("HH:mm", CultureInfo.InvariantCulture).Should().Be(time);

    [Theory]
    [InlineData("12/03 is fine")]
    [InlineData("24.03.24 passt mir")]
    [InlineData("12. milk")]
    [InlineData("[note] bring shoes")]
    [InlineData("3. 12. 괜찮아")]
    [InlineData("2024-03-24 is the day")]
    [InlineData("10:30 - 11:00 lunch")]
    [InlineData("24.03.24 um 17 Uhr - Anna")]
    [InlineData("1/2 pizza each")]
    [InlineData("12/03/24 at the station at 10:30 - platform 3: late")]
    [InlineData("12.30-13.30 lunch: soup")]
    [InlineData("[1] Anna: see")]
    [InlineData("31/12/2024 21:05")]
    [InlineData("99/99/99 99:99 - x: y")]
    public void Read_LineThatOnlyResemblesADate_StaysInItsMessage(string line) =>
        Reading.One("31/12/2024, 21:05 - Anna: first\n" + line).Messages.Single().Text.Should().Be("first\n" + line);

    [Fact]
    public void Read_ChatPastedIntoAMessage_StaysInIt() =>
        Reading.One("31/12/2024, 21:05 - Anna: look\n[31/12/2024, 20:01:09] Ben: old\n31/12/2024, 21:06 - Ben: no").Messages
            .Select(message => message.Text).Should().Equal("look\n[31/12/2024, 20:01:09] Ben: old", "no");
}
