using System.Globalization;
using Cesagram.Ui.Languages;

namespace Cesagram.KnowledgeHub.Events;

/// <summary>Lets texts and dates be those of whom a mail is written to, not those of whose click caused it. For code without await.</summary>
internal readonly struct MailLanguage : IDisposable
{
    private readonly CultureInfo culture;
    private readonly CultureInfo texts;

    private MailLanguage(string language)
    {
        (culture, texts) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        CultureInfo.CurrentCulture = language == "en" ? CultureInfo.GetCultureInfo("en-GB") : CultureInfo.CurrentUICulture;
    }

    public static MailLanguage Use(string language) => new(Known(language));

    /// <summary>The language of a path as content has it.</summary>
    public static string Known(string? language) => Language.IsKnown(language) ? language! : Language.Default;

    public void Dispose()
    {
        CultureInfo.CurrentCulture = culture;
        CultureInfo.CurrentUICulture = texts;
    }
}
