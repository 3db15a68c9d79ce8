using Cesagram.KnowledgeHub.SeedContent;

namespace Cesagram.KnowledgeHub.Events;

/// <summary>What the example says, in six languages.</summary>
internal static class ExampleEventTexts
{
    public static List<(string Language, SeedText Text)> All { get; } =
    [
        ("en", new SeedText("Example: an event to try registration with", "This event is made up and will not take place. It is here so that registration can be tried in the demonstration.",
            "## What can be tried\n\n- There are three places. Whoever comes after that is put on the waiting list.\n- Mails are not sent: they are written into a folder that the log names.\n- When somebody cancels, the first on the waiting list moves up.\n\nPlease do not enter anybody’s real details.")),
        ("fr", new SeedText("Exemple : un événement pour essayer l’inscription", "Cet événement est fictif et n’aura pas lieu. Il permet d’essayer l’inscription dans la démonstration.",
            "## Ce que l’on peut essayer\n\n- Il y a trois places. Ensuite, on est inscrit sur la liste d’attente.\n- Les courriels ne partent pas : ils sont enregistrés dans un dossier indiqué dans le journal.\n- Quand quelqu’un annule, la première personne de la liste d’attente obtient la place.\n\nMerci de ne pas saisir les données d’une personne réelle.")),
        ("nl", new SeedText("Voorbeeld: een evenement om inschrijven uit te proberen", "Dit evenement is verzonnen en vindt niet plaats. Het staat hier zodat het inschrijven in de demonstratie kan worden uitgeprobeerd.",
            "## Wat u kunt uitproberen\n\n- Er zijn drie plaatsen. Wie daarna komt, staat op de wachtlijst.\n- E-mails worden niet verstuurd: ze komen in een map die in het logboek staat.\n- Als iemand annuleert, schuift de eerste van de wachtlijst door.\n\nVul alstublieft geen gegevens van echte personen in.")),
        ("el", new SeedText("Παράδειγμα: μια εκδήλωση για δοκιμή της εγγραφής", "Η εκδήλωση αυτή είναι επινοημένη και δεν θα πραγματοποιηθεί. Υπάρχει για να μπορεί να δοκιμαστεί η εγγραφή στην έκδοση επίδειξης.",
            "## Τι μπορείτε να δοκιμάσετε\n\n- Υπάρχουν τρεις θέσεις. Όσοι εγγραφούν μετά μπαίνουν στη λίστα αναμονής.\n- Τα μηνύματα δεν αποστέλλονται: αποθηκεύονται σε φάκελο που αναφέρεται στο αρχείο καταγραφής.\n- Όταν κάποιος ακυρώνει, παίρνει τη θέση ο πρώτος της λίστας αναμονής.\n\nΜη συμπληρώσετε στοιχεία πραγματικών προσώπων.")),
        ("it", new SeedText("Esempio: un evento per provare l’iscrizione", "Questo evento è inventato e non avrà luogo. Serve a provare l’iscrizione nella dimostrazione.",
            "## Che cosa si può provare\n\n- I posti sono tre. Chi arriva dopo entra in lista d’attesa.\n- Le e-mail non partono: vengono salvate in una cartella indicata nel registro.\n- Quando qualcuno annulla, il primo in lista d’attesa ottiene il posto.\n\nSi prega di non inserire dati di persone reali.")),
        ("lt", new SeedText("Pavyzdys: renginys registracijai išbandyti", "Šis renginys išgalvotas ir nevyks. Jis skirtas registracijai išbandyti demonstracinėje versijoje.",
            "## Ką galima išbandyti\n\n- Yra trys vietos. Vėliau užsiregistravę asmenys įrašomi į laukiančiųjų sąrašą.\n- Laiškai nesiunčiami: jie įrašomi į aplanką, nurodytą žurnale.\n- Kai kas nors atšaukia registraciją, vieta atitenka pirmam laukiančiajam.\n\nPrašome neįrašyti tikrų žmonių duomenų.")),
    ];
}
