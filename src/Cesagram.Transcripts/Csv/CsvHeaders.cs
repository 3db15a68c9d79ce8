using System.Text;
using Cesagram.Transcripts.Input;

namespace Cesagram.Transcripts.Csv;

/// <summary>What a column holds.</summary>
internal enum CsvRole
{
    Author,
    Time,
    Date,
    Text,
    Conversation,
    Kind,
}

/// <summary>Names that columns have in exports and tables, in six languages; the earlier in its list, the surer.</summary>
internal static class CsvHeaders
{
    private static readonly Dictionary<CsvRole, string[]> Names = new()
    {
        [CsvRole.Author] = Words(
            "author sender speaker|sender name|from name|author name|from|display name|username|user name|user|nickname|handle|participant|screen name|name|who",
            "auteur expéditeur expediteur|envoyé par|locuteur|utilisateur|pseudo|émetteur|nom|de",
            "afzender spreker gebruiker deelnemer|verzonden door|naam|van",
            "αποστολέας συντάκτης ομιλητής χρήστης|όνομα|από",
            "autore mittente parlante utente|inviato da|nome|da",
            "autorius siuntėjas kalbėtojas vartotojas naudotojas|vardas|nuo|kas"),
        [CsvRole.Time] = Words(
            "timestamp datetime|date time|date and time|time sent|sent at|sent time|sent on|created at|created|sent|message time|time|when",
            "horodatage|date et heure|envoyé le|heure",
            "tijdstip tijdstempel|datum en tijd|verzonden op|tijd",
            "χρονοσφραγίδα|ημερομηνία και ώρα|ημερομηνία ώρα|ώρα",
            "orario|data e ora|data ora|inviato il|ora",
            "laikas|data ir laikas|išsiųsta"),
        [CsvRole.Date] = Words("date|date sent|message date|day", "date|jour", "datum|dag", "ημερομηνία", "data|giorno", "data|diena"),
        [CsvRole.Text] = Words(
            "text message utterance body content|message text|message body|message content|msg|comment|post",
            "texte contenu|texte du message|corps|propos|commentaire",
            "tekst bericht inhoud|berichttekst",
            "κείμενο μήνυμα περιεχόμενο",
            "testo messaggio contenuto|testo del messaggio",
            "tekstas žinutė pranešimas turinys"),
        [CsvRole.Conversation] = Words(
            "conversation|conversation id|chat id|thread id|dialogue id|dialog id|chat session|session id|chat name|thread|chat|channel|room|group",
            "discussion|fil|salon|groupe",
            "gesprek|kanaal|groep",
            "συνομιλία|κανάλι|ομάδα",
            "conversazione|canale|gruppo",
            "pokalbis|kanalas|grupė"),
        [CsvRole.Kind] = Words("kind|message type"),
    };

    /// <summary>How sure the name is for the role, 0 the surest; null where it is no name for it.</summary>
    public static int? Rank(string header, CsvRole role)
    {
        var at = Array.IndexOf(Names[role], Plain(header));
        return at < 0 ? null : at;
    }

    public static bool IsKnown(string header) => Names.Values.Any(names => names.Contains(Plain(header)));

    /// <summary>"Sender_Name", "senderName" and "SENDER NAME" are one.</summary>
    private static string Plain(string header)
    {
        var plain = new StringBuilder(header.Length);
        var before = ' ';
        foreach (var c in NameForm.Of(header.Trim()))
        {
            if (char.IsUpper(c) && char.IsLower(before))
            {
                plain.Append(' ');
            }

            if (char.IsLetterOrDigit(c))
            {
                plain.Append(char.ToLowerInvariant(c));
            }
            else if (plain.Length > 0 && plain[^1] != ' ')
            {
                plain.Append(' ');
            }

            before = c;
        }

        return plain.ToString().TrimEnd();
    }

    /// <summary>Lists of a language each: single words apart by blanks before the first bar, then names by bars.</summary>
    private static string[] Words(params string[] languages) =>
        [.. languages.SelectMany(list => list.Split('|') is [var words, .. var names] ? words.Split(' ').Concat(names) : [])];
}
