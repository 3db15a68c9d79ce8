using System.Text;

namespace Cesagram.KnowledgeHub.ImportRecords;

/// <summary>An entry as it is written: its fields with macros put in, LaTeX left as it is.</summary>
internal sealed record BibtexEntry(string Type, string Key, int Line, IReadOnlyList<(string Name, string Value)> Fields, IReadOnlyList<string> UnknownMacros);

/// <summary>A place at which a file is not BibTeX.</summary>
internal sealed class BibtexException(string code, int line) : Exception($"{code} in line {line}")
{
    public string Code { get; } = code;

    public int Line { get; } = line;
}

/// <summary>Reads the syntax of BibTeX: entries, @string, @comment, @preamble; nested braces, quotes, concatenation.</summary>
internal sealed class BibtexScanner(string text)
{
    private const int DeepestBraces = 200;

    /// <summary>Characters of one value: macros that double each other would grow without end.</summary>
    private const int LongestValue = 200_000;

    private readonly Dictionary<string, string> macros = new(StringComparer.OrdinalIgnoreCase)
    {
        ["jan"] = "January", ["feb"] = "February", ["mar"] = "March", ["apr"] = "April", ["may"] = "May", ["jun"] = "June",
        ["jul"] = "July", ["aug"] = "August", ["sep"] = "September", ["oct"] = "October", ["nov"] = "November", ["dec"] = "December",
    };

    private int at;
    private int line = 1;

    /// <summary>The next entry; null at the end. What stands between entries is a comment.</summary>
    public BibtexEntry? Next()
    {
        while (Skip('@'))
        {
            var start = line;
            var type = Name().ToLowerInvariant();
            Blank();
            if (type == "comment")
            {
                // Without braces a comment goes on to the next entry, as anything between entries does.
                if (Peek is '{' or '(')
                {
                    Group();
                }

                continue;
            }

            if (type.Length == 0 || Peek is not ('{' or '('))
            {
                continue;
            }

            var close = Take() == '{' ? '}' : ')';
            switch (type)
            {
                case "preamble":
                    Value([]);
                    Expect(close, start);
                    break;
                case "string":
                    foreach (var (name, value) in Fields(close, start, []))
                    {
                        macros[name] = value;
                    }

                    break;
                default:
                    Blank();
                    var key = Until(c => c is ',' or '}' || (c == ')' && close == ')')).Trim();
                    List<string> unknown = [];
                    return new BibtexEntry(type, key, start, Fields(close, start, unknown), unknown);
            }
        }

        return null;
    }

    /// <summary>After a mistake: goes on at the next line that begins an entry.</summary>
    public void Recover()
    {
        while (at < text.Length && !(text[at] == '@' && text.LastIndexOf('\n', at) is var before && string.IsNullOrWhiteSpace(text[(before + 1)..at])))
        {
            Take();
        }
    }

    private char Peek => at < text.Length ? text[at] : '\0';

    private char Take()
    {
        var c = Peek;
        at++;
        line += c == '\n' ? 1 : 0;
        return c;
    }

    private bool Skip(char to)
    {
        while (at < text.Length)
        {
            if (Take() == to)
            {
                return true;
            }
        }

        return false;
    }

    private void Blank()
    {
        while (at < text.Length && (char.IsWhiteSpace(Peek) || Peek == '%'))
        {
            if (Peek == '%')
            {
                Until(c => c == '\n');
            }
            else
            {
                Take();
            }
        }
    }

    private string Name() => Until(c => char.IsWhiteSpace(c) || c is '{' or '}' or '(' or ')' or ',' or '=' or '#' or '"' or '@' or '%');

    private string Until(Func<char, bool> end)
    {
        var start = at;
        while (at < text.Length && !end(Peek))
        {
            Take();
        }

        return text[start..at];
    }

    private List<(string Name, string Value)> Fields(char close, int start, List<string> unknown)
    {
        List<(string, string)> fields = [];
        while (true)
        {
            Blank();
            if (Peek == ',')
            {
                Take();
            }
            else if (Peek == close)
            {
                Take();
                return fields;
            }
            else if (at >= text.Length)
            {
                throw new BibtexException("bibtex-open", start);
            }
            else
            {
                var name = Name();
                Blank();
                if (name.Length == 0 || Peek != '=')
                {
                    throw new BibtexException("bibtex-field", line);
                }

                Take();
                fields.Add((name.ToLowerInvariant(), Value(unknown)));
            }
        }
    }

    private string Value(List<string> unknown)
    {
        var value = new StringBuilder();
        do
        {
            Blank();
            if (Peek is '{' or '"')
            {
                value.Append(Group());
            }
            else
            {
                var name = Name();
                if (name.Length == 0)
                {
                    throw new BibtexException("bibtex-field", line);
                }

                var known = macros.GetValueOrDefault(name);
                if (known is null && !name.All(char.IsAsciiDigit))
                {
                    unknown.Add(name);
                }

                value.Append(known ?? name);
            }

            if (value.Length > LongestValue)
            {
                throw new BibtexException("bibtex-long", line);
            }

            Blank();
        }
        while (Peek == '#' && Take() == '#');
        return value.ToString();
    }

    /// <summary>What stands between braces or quotes; braces inside match.</summary>
    private string Group()
    {
        var start = line;
        var open = Take();
        var close = open switch { '{' => '}', '(' => ')', _ => '"' };
        var from = at;
        var depth = 0;
        while (at < text.Length)
        {
            var c = Take();
            if (c == '\\' && Peek is ('{' or '}' or '\\'))
            {
                // BibTeX counts a brace after a backslash too, but hardly any writer knows.
                Take();
            }
            else if (c == close && depth == 0)
            {
                return text[from..(at - 1)];
            }
            else if (c == '{' && ++depth > DeepestBraces)
            {
                throw new BibtexException("bibtex-deep", start);
            }
            else if (c == '}' && --depth < 0)
            {
                throw new BibtexException("bibtex-open", start);
            }
        }

        throw new BibtexException("bibtex-open", start);
    }

    private void Expect(char close, int start)
    {
        Blank();
        if (Take() != close)
        {
            throw new BibtexException("bibtex-open", start);
        }
    }
}
