namespace Cesagram.Transcripts.WhatsApp;

/// <summary>What the app itself writes into a chat, by the words that stay the same, in the languages of its commonest builds.</summary>
internal static class WhatsAppPhrases
{
    private static readonly string[] Deleted =
    [
        "message was deleted", "deleted this message", "message a été supprimé", "supprimé ce message", "bericht is verwijderd", "bericht verwijderd",
        "μήνυμα διαγράφηκε", "μήνυμα διαγράφτηκε", "διαγράψατε αυτό το μήνυμα", "διέγραψες", "διαγράψατε", "messaggio è stato eliminato", "eliminato questo messaggio",
        "žinutė ištrinta", "žinutė buvo ištrinta", "ištrynėte šią žinutę", "ištrynėte žinutę", "pranešimas ištrintas", "pranešimas buvo ištrintas",
        "nachricht wurde gelöscht", "nachricht gelöscht", "se eliminó este mensaje", "eliminaste este mensaje", "mensagem foi apagada", "mensagem apagada", "apagou esta mensagem",
        "wiadomość została usunięta", "сообщение удалено", "bu mesaj silindi", "mesaj a fost șters", "viestin",
    ];

    private static readonly string[] Calls =
    [
        "missed voice call", "missed video call", "missed group", "appel vocal manqué", "appel vidéo manqué", "gemiste spraakoproep", "gemiste video", "gemiste oproep",
        "αναπάντητη φωνητική", "αναπάντητη βιντεοκλήση", "αναπάντητη κλήση", "chiamata vocale persa", "videochiamata persa", "praleistas balso", "praleistas vaizdo",
        "praleistas skambutis", "verpasster sprachanruf", "verpasster videoanruf", "llamada perdida", "videollamada perdida", "chamada de voz perdida",
    ];

    private static readonly string[] Media =
    [
        "media omitted", "médias omis", "media weggelaten", "μέσα παραλείφθηκαν", "πολυμέσα παραλείφθηκαν", "παραλείφθηκε", "media omessi", "media omesso",
        "medija praleista", "medija neįtraukta", "medien ausgeschlossen", "medien weggelassen", "multimedia omitido", "mídia oculta", "file attached", "fichier joint", "bestand bijgevoegd",
        "συνημμένο αρχείο", "file allegato", "failas pridėtas", "datei angehängt", "archivo adjunto", "arquivo anexado",
    ];

    private static readonly string[] Edited =
        ["edited", "modifié", "bewerkt", "επεξεργ", "modificat", "redaguot", "pakeist", "bearbeitet", "editó", "editad"];

    private static readonly string[] Notices =
    [
        "end-to-end encrypted", "end-to-end encryption", "chiffrés de bout en bout", "end-to-end versleuteld", "end-to-end-versleuteld", "κρυπτογραφούνται από άκρο σε άκρο", "κρυπτογραφημέν",
        "crittografati end-to-end", "crittografia end-to-end", "užšifruot", "ende-zu-ende", "cifrados de extremo a extremo", "criptografia de ponta a ponta",
        "security code changed", "security code with", "code de sécurité", "beveiligingscode", "κωδικός ασφαλείας", "codice di sicurezza", "saugos kodas", "sicherheitsnummer", "código de seguridad",
    ];

    public static bool IsDeleted(string text) => text.Length < 80 && HasAny(text, Deleted);

    public static bool IsCall(string text) => text.Length < 80 && HasAny(text, Calls);

    public static bool IsNotice(string text) => HasAny(text, Notices);

    public static bool IsMedia(string text) => text.Length < 80 && HasAny(text, Media);

    public static bool IsEditMark(string text) => text.Length < 80 && HasAny(text, Edited);

    private static bool HasAny(string text, string[] phrases)
    {
        foreach (var phrase in phrases)
        {
            if (text.Contains(phrase, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
