using System.Net;
using System.Text;

namespace Cesagram.KnowledgeHub.Events;

/// <summary>A mail's body, written once and told twice: as plain text and as simple HTML with nothing fetched from anywhere.</summary>
internal sealed class MailBody(string language)
{
    private const string Style =
        """
        body{margin:0;padding:24px 16px;background:#fbf8f3;color:#1b2340;font:17px/1.55 -apple-system,"Segoe UI",Roboto,"Noto Sans",Arial,sans-serif}
        .sheet{max-width:600px;margin:0 auto;padding:24px 28px;background:#fff;border-top:5px solid #f2a541;border-radius:10px}
        h1{font-size:24px;line-height:1.25;margin:0 0 16px}h2{font-size:19px;line-height:1.3;margin:28px 0 4px}h3{font-size:17px;margin:20px 0 4px}
        p,ul,ol,blockquote,dl{margin:0 0 14px}dt{color:#4c5270;font-size:15px}dd{margin:0 0 8px;font-weight:600}a{color:#24305e}
        .do{display:inline-block;padding:10px 20px;border-radius:10px;background:#24305e;color:#fff;font-weight:600;text-decoration:none}
        .fine{color:#4c5270;font-size:14px;line-height:1.45}.note{padding:8px 14px;border-left:4px solid #2b659a;background:#e3eef7}
        @media (prefers-color-scheme:dark){body{background:#12172b;color:#f3efe6}.sheet{background:#1b2340}a{color:#9cc7ee}.do{background:#9cc7ee;color:#12172b}dt,.fine{color:#c3c4d2}.note{background:#1b3250}}
        """;

    private readonly StringBuilder text = new();
    private readonly StringBuilder html = new();
    private string title = "";

    public string Text => text.ToString().TrimEnd() + "\n";

    public string Html =>
        $"<!doctype html>\n<html lang=\"{language}\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><meta name=\"color-scheme\" content=\"light dark\"><title>{Encode(title)}</title>\n<style>\n{Style}\n</style></head>\n<body><div class=\"sheet\">\n{html}</div></body></html>\n";

    public MailBody Title(string words)
    {
        title = words;
        return Add($"{words}\n{new string('=', Math.Min(words.Length, 60))}", $"<h1>{Encode(words)}</h1>");
    }

    public MailBody Paragraph(string words) => Add(words, $"<p>{Encode(words)}</p>");

    public MailBody Note(string words) => Add($"({words})", $"<p class=\"note\">{Encode(words)}</p>");

    public MailBody Fine(string words) => Add(words, $"<p class=\"fine\">{Encode(words)}</p>");

    public MailBody Facts(params (string Name, string Value)[] facts)
    {
        var known = facts.Where(fact => fact.Value.Length > 0).ToList();
        return Add(
            string.Join('\n', known.Select(fact => $"{fact.Name}: {fact.Value}")),
            $"<dl>{string.Concat(known.Select(fact => $"<dt>{Encode(fact.Name)}</dt><dd>{Encode(fact.Value)}</dd>"))}</dl>");
    }

    /// <summary>What the mail is for.</summary>
    public MailBody Button(string words, string address) => Add($"{words}:\n{address}", $"<p><a class=\"do\" href=\"{Encode(address)}\">{Encode(words)}</a></p>");

    public MailBody Link(string words, string address) => Add($"{words}:\n{address}", $"<p><a href=\"{Encode(address)}\">{Encode(words)}</a></p>");

    /// <summary>One thing of a list: a title that leads to it, and what it is.</summary>
    public MailBody Item(string words, string address, string about, string? language)
    {
        var lang = language is null ? "" : $" lang=\"{language}\"";
        return Add(
            $"{words}\n{(about.Length > 0 ? about + "\n" : "")}{address}",
            $"<h2{lang}><a href=\"{Encode(address)}\">{Encode(words)}</a></h2>{(about.Length > 0 ? $"<p{lang}>{Encode(about)}</p>" : "")}");
    }

    /// <summary>What was made for both forms elsewhere.</summary>
    public MailBody Made(string plain, string markup) => plain.Trim().Length == 0 ? this : Add(plain.Trim(), markup);

    private MailBody Add(string plain, string markup)
    {
        text.Append(plain).Append("\n\n");
        html.Append(markup).Append('\n');
        return this;
    }

    private static string Encode(string words) => WebUtility.HtmlEncode(words);
}
