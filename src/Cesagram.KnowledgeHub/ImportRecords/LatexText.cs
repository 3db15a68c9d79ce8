using System.Text;

namespace Cesagram.KnowledgeHub.ImportRecords;

/// <summary>LaTeX as BibTeX files use it, as plain text: accents, special letters, dashes, quotes; other commands leave their content.</summary>
internal static class LatexText
{
    private static readonly Dictionary<char, char> SignAccents = new()
    {
        ['`'] = '\u0300', ['\''] = '\u0301', ['^'] = '\u0302', ['~'] = '\u0303', ['='] = '\u0304', ['.'] = '\u0307', ['"'] = '\u0308',
    };

    private static readonly Dictionary<string, char> WordAccents = new(StringComparer.Ordinal)
    {
        ["u"] = '\u0306', ["v"] = '\u030C', ["H"] = '\u030B', ["c"] = '\u0327', ["k"] = '\u0328', ["r"] = '\u030A', ["b"] = '\u0331', ["d"] = '\u0323',
    };

    private static readonly Dictionary<string, string> Letters = new(StringComparer.Ordinal)
    {
        ["ss"] = "ß", ["ae"] = "æ", ["AE"] = "Æ", ["oe"] = "œ", ["OE"] = "Œ", ["aa"] = "å", ["AA"] = "Å", ["o"] = "ø", ["O"] = "Ø", ["l"] = "ł", ["L"] = "Ł", ["i"] = "ı", ["j"] = "ȷ",
        ["textendash"] = "–", ["textemdash"] = "—", ["textquoteright"] = "’", ["textquoteleft"] = "‘", ["textquotedblleft"] = "“", ["textquotedblright"] = "”", ["textquotesingle"] = "'",
        ["guillemotleft"] = "«", ["guillemotright"] = "»", ["ldots"] = "…", ["dots"] = "…", ["textasciitilde"] = "~", ["textbackslash"] = "\\", ["textunderscore"] = "_", ["S"] = "§", ["copyright"] = "©", ["euro"] = "€", ["texteuro"] = "€",
        ["alpha"] = "α", ["beta"] = "β", ["gamma"] = "γ", ["delta"] = "δ", ["epsilon"] = "ε", ["zeta"] = "ζ", ["eta"] = "η", ["theta"] = "θ", ["iota"] = "ι", ["kappa"] = "κ", ["lambda"] = "λ", ["mu"] = "μ",
        ["nu"] = "ν", ["xi"] = "ξ", ["omicron"] = "ο", ["pi"] = "π", ["rho"] = "ρ", ["sigma"] = "σ", ["varsigma"] = "ς", ["finalsigma"] = "ς", ["tau"] = "τ", ["upsilon"] = "υ", ["phi"] = "φ", ["chi"] = "χ", ["psi"] = "ψ", ["omega"] = "ω",
        ["Alpha"] = "Α", ["Beta"] = "Β", ["Gamma"] = "Γ", ["Delta"] = "Δ", ["Epsilon"] = "Ε", ["Zeta"] = "Ζ", ["Eta"] = "Η", ["Theta"] = "Θ", ["Iota"] = "Ι", ["Kappa"] = "Κ", ["Lambda"] = "Λ", ["Mu"] = "Μ",
        ["Nu"] = "Ν", ["Xi"] = "Ξ", ["Omicron"] = "Ο", ["Pi"] = "Π", ["Rho"] = "Ρ", ["Sigma"] = "Σ", ["Tau"] = "Τ", ["Upsilon"] = "Υ", ["Phi"] = "Φ", ["Chi"] = "Χ", ["Psi"] = "Ψ", ["Omega"] = "Ω",
    };

    public static string Plain(string latex)
    {
        var plain = new StringBuilder(latex.Length);
        for (var i = 0; i < latex.Length;)
        {
            i = Step(latex, i, plain);
        }

        return plain.ToString().Normalize(NormalizationForm.FormC);
    }

    private static int Step(string latex, int i, StringBuilder plain)
    {
        var c = latex[i];
        if (c == '\\' && i + 1 < latex.Length)
        {
            return Command(latex, i + 1, plain);
        }

        if (c is '{' or '}' or '$')
        {
            return i + 1;
        }

        foreach (var (from, to) in (ReadOnlySpan<(string, string)>)[("---", "—"), ("--", "–"), ("``", "“"), ("''", "”")])
        {
            if (string.CompareOrdinal(latex, i, from, 0, from.Length) == 0)
            {
                plain.Append(to);
                return i + from.Length;
            }
        }

        plain.Append(c == '~' ? ' ' : c);
        return i + 1;
    }

    private static int Command(string latex, int i, StringBuilder plain)
    {
        var c = latex[i];
        if (SignAccents.TryGetValue(c, out var accent))
        {
            return Accented(latex, i + 1, accent, plain);
        }

        if (!char.IsAsciiLetter(c))
        {
            // \&, \%, \_, \{ stand for themselves; \\ is a new line, \- a place to break at.
            plain.Append(c switch { '\\' or ' ' or ',' => " ", '-' or '/' or '!' => "", _ => c.ToString() });
            return i + 1;
        }

        var end = i;
        while (end < latex.Length && char.IsAsciiLetter(latex[end]))
        {
            end++;
        }

        var name = latex[i..end];
        if (WordAccents.TryGetValue(name, out var mark))
        {
            return Accented(latex, end, mark, plain);
        }

        if (Letter(name) is { } letter)
        {
            plain.Append(letter);
        }

        // The space after a command only ends its name.
        return end < latex.Length && latex[end] == ' ' ? end + 1 : end;
    }

    private static string? Letter(string name) =>
        Letters.GetValueOrDefault(name) ?? (name.StartsWith("text", StringComparison.Ordinal) ? Letters.GetValueOrDefault(name[4..]) : null);

    /// <summary>The mark goes on the letter that follows, in braces or not, a letter of its own or a command.</summary>
    private static int Accented(string latex, int i, char mark, StringBuilder plain)
    {
        while (i < latex.Length && latex[i] is (' ' or '{'))
        {
            i++;
        }

        if (i >= latex.Length)
        {
            return i;
        }

        var letter = new StringBuilder();
        i = Step(latex, i, letter);
        // A dotless i takes its dot back: \'{\i} is í, \k{\i} is į.
        var text = letter.ToString() switch { "ı" => "i", "ȷ" => "j", var other => other };
        plain.Append(text.Length > 0 ? text[..1] + mark + text[1..] : "");
        return i;
    }
}
