using System.Text.RegularExpressions;

namespace Cesagram.KnowledgeHub.ImportRecords;

/// <summary>Reads RIS: a tag of two characters, two spaces, a hyphen, a value; from TY to ER.</summary>
internal static partial class RisReader
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        ["JOUR"] = "research-article", ["EJOUR"] = "research-article", ["JFULL"] = "research-article", ["CPAPER"] = "research-article", ["CONF"] = "research-article", ["CHAP"] = "research-article", ["THES"] = "research-article", ["ABST"] = "research-article",
        ["RPRT"] = "report", ["GOVDOC"] = "report", ["BOOK"] = "report", ["EBOOK"] = "report", ["EDBOOK"] = "report", ["PAMP"] = "guideline", ["STAND"] = "guideline",
        ["STAT"] = "law", ["BILL"] = "law", ["CASE"] = "law", ["LEGAL"] = "law", ["UNBILL"] = "law", ["HEAR"] = "policy", ["VIDEO"] = "video", ["MPCT"] = "video", ["ADVS"] = "video",
        ["COMP"] = "tool", ["NEWS"] = "news-article", ["MGZN"] = "news-article", ["BLOG"] = "web-page", ["ELEC"] = "web-page", ["ICOMM"] = "web-page", ["GEN"] = "web-page",
    };

    [GeneratedRegex(@"^\s{0,2}([A-Z][A-Z0-9])\s{1,3}-(?:\s(.*))?$")]
    private static partial Regex TagLine();

    public static ReadFile Read(string text)
    {
        var file = new ReadFile([], []);
        RecordDraft? draft = null;
        (string Tag, string Value)? pending = null;
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (TagLine().Match(lines[i]) is not { Success: true } match)
            {
                var rest = lines[i].Trim();
                if (rest.Length == 0)
                {
                    continue;
                }

                if (draft is null)
                {
                    file.Notes.Add(new RecordProblem("outside", rest.Length > 80 ? rest[..80] + "…" : rest, i + 1));
                }
                else if (pending is { } before)
                {
                    // A long value goes on in the next line.
                    pending = (before.Tag, $"{before.Value} {rest}");
                }

                continue;
            }

            Put(draft, pending);
            var (tag, value) = (match.Groups[1].Value, match.Groups[2].Value.Trim());
            pending = null;
            if (tag == "TY")
            {
                if (draft is not null)
                {
                    draft.Problem("no-end");
                    file.Records.Add(draft.Finish());
                }

                draft = new RecordDraft(i + 1) { Type = Types.GetValueOrDefault(value, "web-page") };
                if (!Types.ContainsKey(value))
                {
                    draft.Problem("type", value);
                }
            }
            else if (draft is null)
            {
                file.Notes.Add(new RecordProblem("outside", lines[i].Trim(), i + 1));
            }
            else if (tag == "ER")
            {
                file.Records.Add(draft.Finish());
                draft = null;
            }
            else
            {
                pending = (tag, value);
            }
        }

        Put(draft, pending);
        if (draft is not null)
        {
            draft.Problem("no-end");
            file.Records.Add(draft.Finish());
        }

        return file;
    }

    private static void Put(RecordDraft? draft, (string Tag, string Value)? pending)
    {
        if (draft is null || pending is not ({ } tag, { Length: > 0 } value))
        {
            return;
        }

        switch (tag)
        {
            case "TI" or "T1" or "CT" or "BT" when !draft.HasTitle: draft.Title(value); break;
            case "AU" or "A1" or "A2" or "A3" or "A4": draft.Author(value); break;
            case "PB": draft.Organisation(value); break;
            case "PY" or "Y1" or "DA": draft.Year(value); break;
            case "AB" or "N2": draft.Abstract(value); break;
            case "UR" or "LK" or "L1" or "L2": draft.Url(value); break;
            case "DO": draft.Identify("doi", value); break;
            case "LA": draft.Language(value); break;
            case "SN" when draft.Recognise(value): break;
            default: draft.Note(tag, value); break;
        }
    }
}
