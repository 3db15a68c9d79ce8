using System.Net;
using System.Text;

namespace Cesagram.Transcripts.Meta;

/// <summary>What a token of a web page is.</summary>
internal enum HtmlToken
{
    /// <summary>An opening tag.</summary>
    Open,
    /// <summary>A closing tag.</summary>
    Close,
    /// <summary>Text between tags.</summary>
    Text,
}

/// <summary>Goes through a web page tag by tag, holding one tag or text at a time. Scripts and styles are passed over.</summary>
internal sealed class HtmlTokens(TextReader reader)
{
    private const int Longest = 1 << 20;

    private readonly StringBuilder raw = new();
    private string? skipUntil;

    public HtmlToken Token { get; private set; }

    /// <summary>Name of a tag, lower-case.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Attributes as written, or the decoded text.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The tag closes itself or never has an end.</summary>
    public bool IsEmpty { get; private set; }

    public long Line { get; private set; } = 1;

    public bool Read()
    {
        while (true)
        {
            var next = reader.Peek();
            if (next < 0)
            {
                return false;
            }

            if (next == '<' ? !TryTag() : !TryText())
            {
                continue;
            }

            if (skipUntil is null || (Token == HtmlToken.Close && Name == skipUntil))
            {
                skipUntil = Token == HtmlToken.Open && Name is "script" or "style" ? Name : null;
                return true;
            }
        }
    }

    /// <summary>Value of an attribute of the tag; null where it has none of that name.</summary>
    public string? Attribute(string name)
    {
        var at = Text.IndexOf(name + "=", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return null;
        }

        var rest = Text.AsSpan(at + name.Length + 1);
        var end = rest is ['"' or '\'', ..] ? rest[1..].IndexOf(rest[0]) : rest.IndexOf(' ');
        var value = rest is ['"' or '\'', ..] ? (end < 0 ? rest[1..] : rest[1..(end + 1)]) : end < 0 ? rest : rest[..end];
        return WebUtility.HtmlDecode(value.ToString());
    }

    private bool TryText()
    {
        raw.Clear();
        while (reader.Peek() is >= 0 and not '<')
        {
            Take();
        }

        Token = HtmlToken.Text;
        Text = WebUtility.HtmlDecode(raw.ToString());
        return true;
    }

    private bool TryTag()
    {
        raw.Clear();
        _ = Next();
        var quote = '\0';
        while (reader.Peek() is >= 0 and var c && (c != '>' || quote != '\0'))
        {
            quote = quote == c ? '\0' : quote == '\0' && c is '"' or '\'' && raw.Length > 0 && raw[0] != '!' ? (char)c : quote;
            Take();
        }

        _ = Next();
        if (raw.Length == 0 || raw[0] is '!' or '?')
        {
            return false;
        }

        var tag = raw.ToString();
        var isClose = tag[0] == '/';
        var start = isClose ? 1 : 0;
        var end = start;
        while (end < tag.Length && !char.IsWhiteSpace(tag[end]) && tag[end] != '/')
        {
            end++;
        }

        Token = isClose ? HtmlToken.Close : HtmlToken.Open;
        Name = tag[start..end].ToLowerInvariant();
        Text = tag[end..];
        IsEmpty = tag.EndsWith('/') || Name is "br" or "img" or "hr" or "meta" or "link" or "input" or "base" or "source";
        return true;
    }

    private void Take()
    {
        var c = Next();
        if (raw.Length < Longest)
        {
            raw.Append((char)c);
        }
    }

    private int Next()
    {
        var c = reader.Read();
        Line += c == '\n' ? 1 : 0;
        return c;
    }
}
