namespace Cesagram.Linguistics.Text;

/// <summary>
/// Small words by language. Trigrams know only the six languages and take a neighbour of one of them for it (German for Dutch,
/// Spanish for Italian); small words tell the neighbour apart. Words that several languages share say nothing and are dropped.
/// </summary>
internal static class FunctionWords
{
    private const int LeastOther = 2;

    private static readonly Dictionary<string, string> Lists = new()
    {
        ["en"] = "the and is are was were have has you your i'm it's that this with for not but they what when would could should my we he she his her from about just like know think there been will can do did of to in on at so if no up out u r im dont",
        ["fr"] = "le la les des est et je tu il elle nous vous ils que qui pas dans pour sur avec une mais ou où ce cette ça mon ma mes ton ta tes c'est j'ai qu'on plus très bien fait être avoir suis sont du au aux en un me te se ne y si t'as mdr",
        ["nl"] = "de het een en van ik je jij hij zij wij ze we niet dat die dit er is op te met voor maar om ook als nog wel naar dan zo bij wat mijn jouw heb heeft hebben ben was waren zijn kan moet geen meer aan uit over ge gij",
        ["el"] = "και το να θα είναι που με από για τη την της του των στο στη στην δεν μου σου μας σας αυτό ένα μια τι πως αν αλλά ο η οι τα kai na tha einai me apo gia den mou sou ti den",
        ["it"] = "il lo la gli le di che è e non un una per con sono ho hai ha mi ti si ci vi del della dei delle al alla nel nella ma anche come più se questo questa cosa quando perché tu io lui lei noi loro mio tuo suo da su in ed o ne era",
        ["lt"] = "ir ne kad tai aš tu jis ji mes jūs jie bet kaip su iš į ant už per prie nuo dar jau tik man tau kas kur kai jei ar labai buvo yra būti mano tavo savo po gal nes čia ten as cia kazkas",
        ["de"] = "der die das und ich du er sie wir ihr nicht ein eine einen einem einer ist sind war mit für auf den dem des im zu von auch aber wenn wie was hat haben habe bist bin noch schon nur sich mich dich mir dir es aus bei nach so doch mal kein",
        ["es"] = "el los las y que no un una por con para está es son fue muy pero más como cuando yo tú él ella nosotros mi tu su sus del al lo le les me te se hay qué esto esta ese esa tengo tiene quiero porque si todo también ya de algo alguien nada ayer hoy ahora siempre nunca toda todos noche día mañana donde dónde estoy estás eres",
        ["pt"] = "o os as um uma e que não por com para está é são foi muito mas mais como quando eu tu ele ela nós meu minha teu sua seu do da dos das no na nos nas ao à me te se há isto esta esse essa tenho tem quero porque tudo também já de você algo alguém nada ontem hoje agora sempre nunca toda todos noite dia amanhã onde estou estás és",
        ["ro"] = "și în nu este sunt că pe la cu de din care pentru am ai are ce mai dar sau mi îmi ți se un o mea meu tău eu el ea noi voi ei fi fost foarte când dacă",
        ["sv"] = "och det att jag du han hon vi ni de inte är var en ett på med för som har till av om men så när kan ska mig dig sig min din från eller bara mycket också",
        ["da"] = "og det at jeg du han hun vi i de ikke er var en et på med for som har til af om men så når kan skal mig dig sig min din fra eller bare meget også",
        ["no"] = "og det at jeg du han hun vi dere de ikke er var en et på med for som har til av om men så når kan skal meg deg seg min din fra eller bare veldig også",
        ["fi"] = "ja on ei se että minä sinä hän me te he en et oli ole mutta kun niin jos mitä mikä joka kuin vain nyt tämä koko joten mun sun olen olet voi sen",
        ["hu"] = "és a az nem hogy van egy én te ő mi ti ők meg de is csak már még ha mint volt lesz ezt azt ki be el fel nagyon mert aki ami ezért egész kell",
        ["tr"] = "ve bir bu da de ne için ben sen o biz siz onlar değil var yok çok ama gibi mi mı daha kadar ile şey onu bana sana ki",
        ["pl"] = "i w na z się nie to że jest do co jak ale o za po czy tak już tylko ja ty on ona my wy mnie mi ci go być był była mam masz więc dla jego które",
        ["cs"] = "a v na s se ne to že je do co jak ale o za po jsem jsi jsme není já ty on ona my mě mi být byl byla mám máš pro nebo když tak už jen který",
        ["hr"] = "i u na s se ne to da je do što kako ali o za po li sam si smo nije ja ti on ona mi me biti bio bila imam imaš koji kad samo već",
        ["sq"] = "dhe në të e i që për me nga është jam je ka kam nuk s'ka një unë ti ai ajo ne ju por kur si më më shumë këtë",
    };

    private static readonly Dictionary<uint, string> Of = Distinctive();

    /// <summary>Whether the small words of a language that is none of the six outnumber those of the language guessed.</summary>
    public static bool SpeakForAnother(string guessed, ReadOnlySpan<Token> tokens)
    {
        var counts = new Dictionary<string, int>();
        foreach (var token in tokens)
        {
            if (Of.TryGetValue(token.Id, out var language))
            {
                counts[language] = counts.GetValueOrDefault(language) + 1;
            }
        }

        var others = counts.Where(count => !LanguageGuess.Languages.Contains(count.Key)).Select(count => count.Value).DefaultIfEmpty().Max();
        return others >= LeastOther && others > counts.GetValueOrDefault(guessed);
    }

    private static Dictionary<uint, string> Distinctive() =>
        Lists
            .SelectMany(list => list.Value.Split(' ').Distinct().Select(word => (Id: TokenHash.Of(word), Language: list.Key)))
            .GroupBy(pair => pair.Id)
            .Where(group => group.Count() == 1)
            .ToDictionary(group => group.Key, group => group.Single().Language);
}
