using System.Globalization;

namespace Cesagram.Linguistics.Evaluation.Robustness;

/// <summary>Emoji for words, by a map of the attacker's own: an emoji, then its words language by language.</summary>
internal static class EmojiAttack
{
    private const string Map = """
        📸|pic,pics,photo,photos,picture,selfie|photo,photos,selfie|foto,foto's,selfie|φωτογραφία,φωτο,φωτογραφίες,φωτό|foto,selfie|nuotrauką,nuotrauka,nuotraukos,foto
        🎥|video,vid,videos|vidéo,vidéos|video,filmpje|βίντεο|video|video,vaizdo
        📱|phone,mobile|téléphone,portable,tel|telefoon,mobiel|κινητό,τηλέφωνο|telefono,cellulare|telefoną,telefonas,telefono
        📞|call|appelle,appeler|bel,bellen|πάρε|chiama,chiamami|paskambink,skambinti
        🤫|secret,secrets|secret,secrets|geheim,geheimpje|μυστικό,μυστικά|segreto,segreti|paslaptis,paslaptį
        🏠|home,house|maison|huis,thuis|σπίτι|casa|namie,namai,namo,namų,namus
        🛏|bed|lit|bed|κρεβάτι|letto|lova,lovoje,lovą
        🏫|school|école,collège|school|σχολείο|scuola|mokykla,mokykloje,mokyklos,mokyklą
        👩|mum,mom,mother|mère,maman|moeder,mama,mam|μαμά,μητέρα|mamma,madre|mama,mamai,mamos
        👨|dad,father|père,papa|vader,papa,pap|μπαμπάς,μπαμπά,πατέρας|papà,padre|tėtis,tėčiui,tėtis,tėčio
        👪|parents|parents|ouders|γονείς,γονιούς|genitori|tėvai,tėvams,tėvų,tėvus
        🎁|gift,present,gifts|cadeau,cadeaux|cadeau,cadeautje|δώρο,δώρα|regalo,regali|dovana,dovaną,dovanų
        💰|money,cash|argent,fric|geld|λεφτά,χρήματα|soldi|pinigų,pinigai,pinigus
        🚗|car|voiture|auto|αυτοκίνητο,αμάξι|macchina,auto|mašina,mašiną,automobilis
        🚆|train|train|trein|τρένο|treno|traukinys,traukinį,traukiniu
        🏨|hotel|hôtel|hotel|ξενοδοχείο|albergo,hotel|viešbutis,viešbutyje
        😘|kiss|bisou,bisous,embrasse|kus,kusje|φιλί,φιλιά|bacio,baci|bučinys,bučkis
        ❤️|love|aime,amour|liefde,hou|αγάπη,αγαπώ|amore,amo|meilė,myliu
        👧|girl|fille|meisje|κορίτσι|ragazza,bambina|mergaitė,mergina
        👦|boy|garçon|jongen|αγόρι|ragazzo,bambino|berniukas,vaikinas
        👮|police|police,flics|politie|αστυνομία|polizia|policija,policijai
        👀|eyes,look|yeux,regarde|ogen,kijk|μάτια|occhi,guarda|akys,akis
        """;

    private static readonly Dictionary<(string, string), string> Emoji = Read();

    public static TextAttack Attack { get; } = TextAttack.OfWords(
        "emoji", (word, setting) => Emoji.TryGetValue((setting.Language, word.ToLower(CultureInfo.InvariantCulture)), out var emoji) ? emoji : word);

    private static Dictionary<(string, string), string> Read()
    {
        var result = new Dictionary<(string, string), string>();
        string[] languages = ["en", "fr", "nl", "el", "it", "lt"];
        foreach (var cells in Map.Split('\n').Select(line => line.Trim().Split('|')))
        {
            for (var l = 0; l < languages.Length; l++)
            {
                foreach (var word in cells[l + 1].Split(','))
                {
                    result.TryAdd((languages[l], word), cells[0]);
                }
            }
        }

        return result;
    }
}
