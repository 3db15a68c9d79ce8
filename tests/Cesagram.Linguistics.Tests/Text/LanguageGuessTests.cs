using Cesagram.Linguistics.Tests.Made;

namespace Cesagram.Linguistics.Tests.Text;

public class LanguageGuessTests
{
    [Theory]
    [InlineData("en", "My brother broke the kitchen window yesterday, so we spent the whole evening looking for somebody who could fix it.")]
    [InlineData("en", "lol no way she said that, u should have seen his face when the teacher walked in")]
    [InlineData("en", "Could you bring the blue notebook tomorrow? I left mine at the library and the exam is on Friday.")]
    [InlineData("en", "We are thinking about going to the lake this weekend if the weather stays like this.")]
    [InlineData("fr", "Mon frère a cassé la fenêtre de la cuisine hier, alors on a passé la soirée à chercher quelqu’un pour la réparer.")]
    [InlineData("fr", "mdr t'as vu sa tete quand la prof est entree, j'en pouvais plus")]
    [InlineData("fr", "Tu peux ramener le cahier bleu demain ? J'ai oublié le mien à la bibliothèque et le contrôle est vendredi.")]
    [InlineData("fr", "On pense aller au lac ce week-end si le temps reste comme ça, tu viens avec nous ?")]
    [InlineData("nl", "Mijn broer heeft gisteren het keukenraam gebroken, dus we hebben de hele avond iemand gezocht die het kon maken.")]
    [InlineData("nl", "haha je had zijn gezicht moeten zien toen de leerkracht binnenkwam, ik kwam niet meer bij")]
    [InlineData("nl", "Kan je morgen het blauwe schrift meebrengen? Ik heb het mijne in de bibliotheek laten liggen en het examen is vrijdag.")]
    [InlineData("nl", "We denken eraan om dit weekend naar het meer te gaan als het weer zo blijft.")]
    [InlineData("el", "Ο αδερφός μου έσπασε χθες το παράθυρο της κουζίνας και ψάχναμε όλο το βράδυ κάποιον να το φτιάξει.")]
    [InlineData("el", "χαχα έπρεπε να δεις τη φάτσα του όταν μπήκε η καθηγήτρια, πέθανα στα γέλια")]
    [InlineData("el", "Μπορεις να φερεις αυριο το μπλε τετραδιο; ξεχασα το δικο μου στη βιβλιοθηκη")]
    [InlineData("el", "Λέμε να πάμε στη λίμνη το σαββατοκύριακο αν μείνει έτσι ο καιρός, θα έρθεις;")]
    [InlineData("it", "Mio fratello ieri ha rotto la finestra della cucina e abbiamo passato la sera a cercare qualcuno che la aggiustasse.")]
    [InlineData("it", "ahah dovevi vedere la sua faccia quando è entrata la prof, non ce la facevo più")]
    [InlineData("it", "Domani puoi portare il quaderno blu? Ho lasciato il mio in biblioteca e la verifica è venerdì.")]
    [InlineData("it", "Pensavamo di andare al lago questo fine settimana se il tempo resta così, vieni anche tu?")]
    [InlineData("lt", "Mano brolis vakar išdaužė virtuvės langą, tai visą vakarą ieškojom, kas galėtų jį sutaisyti.")]
    [InlineData("lt", "cha cha reikejo matyti jo veida kai iejo mokytoja, juokiaus iki asaru")]
    [InlineData("lt", "Gal gali rytoj atnešti mėlyną sąsiuvinį? Savo palikau bibliotekoje, o kontrolinis jau penktadienį.")]
    [InlineData("lt", "Galvojam savaitgalį važiuoti prie ežero, jei oras bus toks pat, ar važiuosi kartu?")]
    public void Score_OneOfTheSixLanguages_IsTold(string language, string text) => Tell(text).Should().Be(language);

    [Theory]
    [InlineData("de", "Mein Bruder hat gestern das Küchenfenster zerbrochen, und wir haben den ganzen Abend jemanden gesucht, der es repariert.")]
    [InlineData("es", "Mi hermano rompió ayer la ventana de la cocina y pasamos toda la noche buscando a alguien que pudiera arreglarla.")]
    [InlineData("pt", "O meu irmão partiu ontem a janela da cozinha e passámos a noite toda à procura de alguém que a arranjasse.")]
    [InlineData("pl", "Mój brat wczoraj zbił okno w kuchni, więc cały wieczór szukaliśmy kogoś, kto mógłby je naprawić.")]
    [InlineData("ru", "Мой брат вчера разбил окно на кухне, и мы весь вечер искали того, кто сможет его починить.")]
    [InlineData("tr", "Kardeşim dün mutfak penceresini kırdı, bütün akşam onu tamir edebilecek birini aradık.")]
    [InlineData("fi", "Veljeni rikkoi eilen keittiön ikkunan, joten etsimme koko illan jotakuta korjaamaan sen.")]
    [InlineData("hu", "A bátyám tegnap betörte a konyhaablakot, ezért egész este kerestünk valakit, aki meg tudja javítani.")]
    [InlineData("zh", "我弟弟昨天打破了厨房的窗户，所以我们整个晚上都在找人修理它，后来终于找到了。")]
    [InlineData("ar", "كسر أخي نافذة المطبخ أمس، لذلك أمضينا المساء كله نبحث عن شخص يستطيع إصلاحها.")]
    public void Score_AnotherLanguage_IsOther(string language, string text) => Tell(text).Should().Be("other", language);

    [Fact]
    public void Score_StatedLanguage_IsBelieved() =>
        new RiskScorer(RiskModel.Shipped).Score(MadeChat.Of("a: how old are you"), "lt").Language.Should().Be("lt");

    private static string Tell(string text) => new RiskScorer(RiskModel.Shipped).Score(MadeChat.Of([("a", text)])).Language;
}
