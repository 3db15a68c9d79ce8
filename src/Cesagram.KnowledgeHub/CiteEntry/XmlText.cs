using System.Xml;

namespace Cesagram.KnowledgeHub.CiteEntry;

/// <summary>Text that XML 1.0 can hold: imported records bring control characters and halves of pairs.</summary>
internal static class XmlText
{
    public static string Clean(string text)
    {
        if (IsClean(text))
        {
            return text;
        }

        var kept = new char[text.Length];
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i]))
            {
                kept[length++] = text[i];
            }
            else if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
            {
                kept[length++] = text[i++];
                kept[length++] = text[i];
            }
        }

        return new string(kept, 0, length);
    }

    private static bool IsClean(string text) => text.All(XmlConvert.IsXmlChar);
}
