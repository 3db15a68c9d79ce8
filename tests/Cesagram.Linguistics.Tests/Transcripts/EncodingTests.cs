using System.Text;

namespace Cesagram.Linguistics.Tests.Transcripts;

/// <summary>Exports that somebody opened and saved as something else than UTF-8.</summary>
public class EncodingTests
{
    [Theory]
    [InlineData(1252, "Où es-tu ? J'arrive à l'arrêt, ça va être très drôle")]
    [InlineData(1252, "Schöne Grüße aus dem Süden, wir müssen früh los")]
    [InlineData(1252, "¿Dónde estás? Mañana no habrá clase, ¡qué alegría!")]
    [InlineData(1252, "È già arrivato, perché non è più lì")]
    [InlineData(1252, "Vad gör du på måndag? Då åker vi till sjön")]
    [InlineData(1250, "Cześć, gdzie jesteś? Śnieg pada, weź ciepłą kurtkę")]
    [InlineData(1250, "Příště přijdu dřív, autobus měl zpoždění, čekej u školy")]
    [InlineData(1250, "Holnap esőt mondanak, hozz esernyőt, kérlek")]
    [InlineData(1250, "Sutra ćemo doći ranije, još ništa ne znaš, čekaj nas")]
    [InlineData(1251, "Привет, как дела? Завтра не будет уроков")]
    [InlineData(1251, "Доброго дня, які в тебе плани? Їдемо на озеро")]
    [InlineData(1251, "Здравейте, кога започва мачът? Чакам пред училището")]
    [InlineData(1253, "Καλημέρα, τι ώρα αρχίζει το μάθημα; Θα έρθω κι εγώ")]
    [InlineData(1254, "Günaydın, ödev ne zaman? Yağmur yağıyor, şemsiye getir, öğretmen söyledi")]
    [InlineData(1255, "שלום, מתי מתחיל המשחק? אני מחכה ליד בית הספר")]
    [InlineData(1256, "صباح الخير، كيف الطقس اليوم؟ نلتقي أمام المدرسة")]
    [InlineData(1257, "Ar šįvakar rungtynės? Atsinešk sūrį ir ąsotį, lauksiu prie mokyklos")]
    [InlineData(1257, "Sveiki, kad sākas spēle? Gaidu pie skolas, šodien ir ļoti auksts")]
    public void Read_TextInAnOldCodePage_ReadsItsLetters(int codePage, string text)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

        var (transcript, messages) = Reading.One(Encoding.GetEncoding(codePage).GetBytes($"2024-12-31 21:05 - Anna: {text}\n2024-12-31 21:06 - Ben: ok\n"));

        messages[0].Text.Should().Be(text);
        transcript.Warnings.Should().ContainSingle(warning => warning.Code == "guessed-encoding");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Read_Utf16WithoutMarkAndHardlyAnAsciiLetter_IsRead(bool bigEndian)
    {
        const string text = "ข้อความและการโทรได้รับการเข้ารหัสจากต้นทางถึงปลายทางและไม่มีใครอ่านได้";

        var (_, messages) = Reading.One(new UnicodeEncoding(bigEndian, false).GetBytes($"24/3/2567 17:02 - มาลี: {text}\n24/3/2567 17:03 - มาลี: {text}\n"));

        messages.Select(message => message.Text).Should().Equal(text, text);
    }
}
