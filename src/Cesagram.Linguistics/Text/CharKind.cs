namespace Cesagram.Linguistics.Text;

/// <summary>What the tokeniser's rules ask of a rune.</summary>
internal enum CharKind : byte
{
    /// <summary>Skipped; ends the token before it.</summary>
    Other,
    Letter,

    /// <summary>Decimal digit of any script.</summary>
    Digit,

    /// <summary>Punctuation or symbol.</summary>
    Sign,

    /// <summary>White space.</summary>
    Blank,

    /// <summary>Combining mark.</summary>
    Mark,

    /// <summary>Invisible, taken out before the rules.</summary>
    Format,
}
