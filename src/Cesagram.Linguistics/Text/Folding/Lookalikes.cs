namespace Cesagram.Linguistics.Text.Folding;

/// <summary>Characters that are written for others because they look alike.</summary>
internal static class Lookalikes
{
    private const string Cyrillic = "аa вb сc еe нh іi јj кk мm оo рp ѕs тt уy хx ѡw ԁd ԛq ԝw ёe АA ВB СC ЕE НH ІI ЈJ КK МM ОO РP ЅS ТT УY ХX ЬB";
    private const string GreekToLatin = "αa βb εe ηn ιi κk νv οo ρp τt υu χx ωw γy ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX άa έe ήn ίi όo ύu ώw ϲc ϳj";
    private const string LatinToGreek = "aα bβ eε nη iι kκ vν oο pρ tτ uυ xχ wω AΑ BΒ EΕ ZΖ HΗ IΙ KΚ MΜ NΝ OΟ PΡ TΤ YΥ XΧ";
    private const string SmallCapitals = "ᴀa ʙb ᴄc ᴅd ᴇe ꜰf ɢg ʜh ɪi ᴊj ᴋk ʟl ᴍm ɴn ᴏo ᴘp ʀr ᴛt ᴜu ᴠv ᴡw ʏy ᴢz ɑa ɡg ıi ȷj ɾr ʋv ǝe ɐa ɯm ʇt ʎy ſs";
    private const string Signs = "0o 1i 3e 4a 5s 7t 8b 9g @a $s !i |l €e £l ¢c +t §s";
    private const string GreekSigns = "0ο 1ι 3ε 4α 5σ 7τ 8θ 9ρ @α $σ !ι |ι €ε +τ §σ";

    /// <summary>To Latin letters from Cyrillic, Greek and small capitals.</summary>
    public static LetterMap ToLatin { get; } = Table(Cyrillic, GreekToLatin, SmallCapitals);

    /// <summary>To Greek letters from Latin and Cyrillic.</summary>
    public static LetterMap ToGreek { get; } = Table(LatinToGreek, "аα еε оο рρ тτ хχ кκ уυ");

    /// <summary>Digits and signs that stand for letters.</summary>
    public static LetterMap OfSigns { get; } = Table(Signs);

    /// <summary>The same in Greek words.</summary>
    public static LetterMap OfGreekSigns { get; } = Table(GreekSigns);

    private static LetterMap Table(params string[] lists) => new(lists.SelectMany(list => list.Split(' ')));
}
