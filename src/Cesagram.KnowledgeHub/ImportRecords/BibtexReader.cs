namespace Cesagram.KnowledgeHub.ImportRecords;

/// <summary>What a BibTeX entry means as a record.</summary>
internal static class BibtexReader
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        ["article"] = "research-article", ["inproceedings"] = "research-article", ["conference"] = "research-article", ["incollection"] = "research-article", ["inbook"] = "research-article", ["phdthesis"] = "research-article",
        ["mastersthesis"] = "research-article", ["thesis"] = "research-article", ["book"] = "report", ["techreport"] = "report", ["report"] = "report", ["proceedings"] = "report", ["collection"] = "report",
        ["booklet"] = "guideline", ["manual"] = "guideline", ["legislation"] = "law", ["jurisdiction"] = "law", ["legal"] = "law", ["online"] = "web-page", ["electronic"] = "web-page", ["www"] = "web-page", ["misc"] = "web-page",
        ["unpublished"] = "web-page", ["software"] = "tool", ["dataset"] = "tool", ["video"] = "video", ["movie"] = "video",
    };

    public static ReadFile Read(string text)
    {
        var file = new ReadFile([], []);
        var scanner = new BibtexScanner(text);
        while (true)
        {
            try
            {
                if (scanner.Next() is not { } entry)
                {
                    return file;
                }

                file.Records.Add(Record(entry));
            }
            catch (BibtexException fault)
            {
                file.Notes.Add(new RecordProblem(fault.Code, "", fault.Line));
                scanner.Recover();
            }
        }
    }

    private static ReadRecord Record(BibtexEntry entry)
    {
        var draft = new RecordDraft(entry.Line, entry.Key) { Type = Types.GetValueOrDefault(entry.Type, "web-page") };
        if (!Types.ContainsKey(entry.Type))
        {
            draft.Problem("type", entry.Type);
        }

        foreach (var name in entry.UnknownMacros)
        {
            draft.Problem("macro", name);
        }

        foreach (var (name, value) in entry.Fields)
        {
            Put(draft, name, value);
        }

        return draft.Finish();
    }

    private static void Put(RecordDraft draft, string name, string value)
    {
        switch (name)
        {
            case "title": draft.Title(LatexText.Plain(value)); break;
            case "author" or "editor":
                foreach (var person in Names(value))
                {
                    if (person is ['{', .., '}'])
                    {
                        draft.Organisation(LatexText.Plain(person));
                    }
                    else
                    {
                        draft.Author(LatexText.Plain(person));
                    }
                }

                break;
            case "publisher" or "institution" or "organization" or "school": draft.Organisation(LatexText.Plain(value)); break;
            case "year" or "date": draft.Year(LatexText.Plain(value)); break;
            case "abstract": draft.Abstract(LatexText.Plain(value)); break;
            case "url": draft.Url(Verbatim(value)); break;
            case "howpublished" when Verbatim(value) is var address && address.StartsWith("http", StringComparison.OrdinalIgnoreCase): draft.Url(address); break;
            case "doi": draft.Identify("doi", Verbatim(value)); break;
            case "isbn": draft.Identify("isbn", LatexText.Plain(value)); break;
            case "language" or "langid": draft.Language(LatexText.Plain(value)); break;
            case "copyright" or "license": draft.Licence(LatexText.Plain(value)); break;
            default: draft.Note(name, LatexText.Plain(value)); break;
        }
    }

    /// <summary>An address is taken as it stands; only \_ \% \&amp; \# \~ and \url{} are undone.</summary>
    private static string Verbatim(string value)
    {
        var plain = value.Replace("\\url", "", StringComparison.Ordinal);
        foreach (var sign in "_%&#~")
        {
            plain = plain.Replace("\\" + sign, sign.ToString(), StringComparison.Ordinal);
        }

        return plain.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal).Trim();
    }

    /// <summary>Names are parted by "and" outside braces.</summary>
    internal static IEnumerable<string> Names(string value)
    {
        var depth = 0;
        var from = 0;
        for (var i = 0; i < value.Length; i++)
        {
            depth += value[i] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth == 0 && i > from && char.IsWhiteSpace(value[i]) && i + 4 < value.Length
                && value.AsSpan(i + 1, 3).Equals("and", StringComparison.OrdinalIgnoreCase) && char.IsWhiteSpace(value[i + 4]))
            {
                yield return value[from..i].Trim();
                from = i + 4;
                i += 3;
            }
        }

        if (value[from..].Trim() is { Length: > 0 } last && !last.Equals("others", StringComparison.OrdinalIgnoreCase))
        {
            yield return last;
        }
    }
}
