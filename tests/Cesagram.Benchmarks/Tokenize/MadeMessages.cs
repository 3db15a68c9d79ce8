using System.Text;

namespace Cesagram.Benchmarks.Tokenize;

/// <summary>Made chat lines of 1 to 20 words, the same at each run.</summary>
internal static class MadeMessages
{
    private const int Count = 20_000;

    private const string English =
        "tomorrow the match begins at seven and we meet by the river bring water please ok thanks see you there why not because of rain i don't know lol "
        + "it's soooo cold Anna said yes, no! what? really?? :) haha... u r late again... I'll be there in 10 minutes, room 204 maybe later - wait";

    private const string French =
        "demain le match commence à sept heures et on se retrouve près de la rivière, apporte de l'eau stp ça va très bien merci à bientôt pourquoi pas "
        + "j'étais fatigué hier mdr où es-tu ? L’été prochain, on verra ! déjà prêt à 18h30 ouiiii";

    private const string Greek =
        "αύριο ο αγώνας αρχίζει στις επτά και θα βρεθούμε δίπλα στο ποτάμι, φέρε νερό σε παρακαλώ εντάξει ευχαριστώ τα λέμε γιατί όχι; Καλημέρα! "
        + "τι κάνεις; δεν ξέρω χαχαχα ναιιιι ok μάλλον στις 8 το βράδυ...";

    private const string Lithuanian =
        "rytoj rungtynės prasideda septintą ir susitinkam prie upės, atsinešk vandens prašau gerai ačiū iki pasimatymo kodėl gi ne? Šiandien šalta "
        + "nežinau haha kur tu esi, būsiu už 10 minučių... labai gražu žinau!";

    /// <summary>Lines by the name of their kind.</summary>
    public static IEnumerable<(string Kind, string[] Lines)> ByKind()
    {
        yield return ("English, ASCII", Lines(English, 1));
        yield return ("French", Lines(French, 2));
        yield return ("Greek", Lines(Greek, 3));
        yield return ("Lithuanian", Lines(Lithuanian, 4));
        yield return ("English with emoji", [.. Lines(English, 5).Select(line => line + " \U0001F602\U0001F602 \u2764\uFE0F")]);
        yield return ("English with links", [.. Lines(English, 6).Select(line => line + " https://example.org/a?b=c anna@example.org")]);
        yield return ("French with no-break spaces", [.. Lines(French, 8).Select(line => line + "\u00A0! \u2026")]);
        yield return ("French, decomposed", [.. Lines(French, 7).Select(line => line.Normalize(NormalizationForm.FormD))]);
    }

    private static string[] Lines(string words, int seed)
    {
        var random = new Random(seed);
        var all = words.Split(' ');
        return [.. Enumerable.Range(0, Count).Select(_ => string.Join(' ', random.GetItems(all, random.Next(1, 21))))];
    }
}
