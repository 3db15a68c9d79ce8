using System.Text;

namespace Cesagram.KnowledgeHub.SearchEntries;

/// <summary>How search words are written in PostgreSQL's text forms.</summary>
internal static class Lexemes
{
    /// <summary>PostgreSQL's limit is 2,046 bytes.</summary>
    private const int LongestBytes = 2000;

    /// <summary>The word that stands for a topic; no text has it, since it has a colon.</summary>
    public static string Topic(string id) => "topic:" + id;

    public static string Quoted(string lexeme) => "'" + lexeme.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "''", StringComparison.Ordinal) + "'";

    /// <summary>A tsvector of words with weight B.</summary>
    public static string Vector(IEnumerable<string> lexemes) =>
        string.Join(' ', lexemes.Select(Clean).Where(lexeme => lexeme.Length > 0 && Encoding.UTF8.GetByteCount(lexeme) < LongestBytes).Select((lexeme, at) => FormattableString.Invariant($"{Quoted(lexeme)}:{at + 1}B")));

    /// <summary>Without what a text column or XML cannot hold: NUL, halves of surrogate pairs and U+FFFE, U+FFFF.</summary>
    public static string Clean(string text)
    {
        if (!text.Any(c => c is '\0' or '\uFFFE' or '\uFFFF' || char.IsSurrogate(c)))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            clean.Append(rune.Value is 0 or 0xFFFE or 0xFFFF ? " " : rune.ToString());
        }

        return clean.ToString();
    }
}
