using System.Text.RegularExpressions;

namespace Cesagram.KnowledgeHub.ReceiveForms;

/// <summary>
/// A short list of words, in six languages, that a child or somebody in danger might write. It finds some and misses many;
/// it only brings help and a person nearer, and hides nothing.
/// </summary>
internal static partial class DangerWords
{
    /// <summary>As <see cref="TypedText.Plain"/> writes; a space at the end ends the word.</summary>
    private static readonly string[] Words =
    [
        " help me ", " i am scared", " i m scared", " i am afraid", " i m afraid", " threatens me", " threatening me", " blackmailing me", " kill myself", " hurt myself", " wants to meet me",
        " he has my pictures", " my nudes", " run away from home", " nobody believes me", " i dont know what to do", " i don t know what to do",
        " aidez moi ", " aide moi ", " au secours ", " j ai peur", " me menace", " me fait chanter", " me tuer ", " me suicider", " mes nudes", " il a mes photos", " fuguer", " je ne sais pas quoi faire", " je sais pas quoi faire", " veut me rencontrer",
        " help mij ", " help me ", " ik ben bang", " bedreigt me", " bedreigt mij", " chanteert m", " zelfmoord", " mezelf pijn", " mijn naaktfoto", " hij heeft mijn foto", " weglopen van huis", " ik weet niet wat ik moet doen", " wil met me afspreken", " wil me ontmoeten",
        " βοηθηστε με ", " βοηθεια ", " βοηθησε με ", " φοβαμαι ", " με απειλει", " με εκβιαζ", " να πεθανω ", " να αυτοκτονησω", " εχει φωτογραφιεσ μου", " τισ φωτογραφιεσ μου", " να φυγω απο το σπιτι", " δεν ξερω τι να κανω", " θελει να με συναντησει", " θελει να συναντηθουμε",
        " aiutatemi", " aiutami", " ho paura", " mi minaccia", " mi ricatta", " uccidermi", " suicidarmi", " farmi del male", " ha le mie foto", " scappare di casa", " non so cosa fare", " vuole incontrarmi",
        " padekite", " padek man", " as bijau", " man baisu", " grasina man", " man grasina", " mane santazuoja", " santazuoja mane", " nusizudyti", " noriu mirti", " turi mano nuotrauk", " pabegti is namu", " nezinau ka daryti", " nori su manimi susitikti",
    ];

    public static bool AreIn(string text)
    {
        var plain = TypedText.Plain(text);
        return Array.Exists(Words, word => plain.Contains(word, StringComparison.Ordinal)) || ChildsAge().IsMatch(plain);
    }

    /// <summary>"I am 12", as it is said in six languages.</summary>
    [GeneratedRegex(@" (i am|i m|im|ik ben|ειμαι) (8|9|1[0-7]) | (j ai|ho|man) (8|9|1[0-7]) (ans|anni|m|metai|metu) ")]
    private static partial Regex ChildsAge();
}
