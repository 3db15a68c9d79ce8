using System.Globalization;

namespace Cesagram.KnowledgeHub.ReadEntry;

/// <summary>Names of languages in the reader's own.</summary>
internal static class LanguageName
{
    public static string Of(string code)
    {
        try
        {
            return CultureInfo.GetCultureInfo(code, predefinedOnly: true).DisplayName;
        }
        catch (CultureNotFoundException)
        {
            return code;
        }
    }
}
