using System.Globalization;

namespace Cesagram.Ui.Languages;

/// <summary>Lets texts and dates be those of whom a mail is written to, not those of whose click caused it. For code without await.</summary>
public readonly struct MailLanguage : IDisposable
{
    private readonly CultureInfo culture;
    private readonly CultureInfo texts;

    private MailLanguage(string language)
    {
        (culture, texts) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        CultureInfo.CurrentCulture = language == "en" ? CultureInfo.GetCultureInfo("en-GB") : CultureInfo.CurrentUICulture;
    }

    /// <summary>Until it is disposed of, this thread's texts are in <paramref name="language"/>; the default where that is none of the six.</summary>
    public static MailLanguage Use(string language) => new(Known(language));

    /// <summary>The language of a path as content has it.</summary>
    public static string Known(string? language) => Language.IsKnown(language) ? language! : Language.Default;

    /// <summary>Puts back what was before.</summary>
    public void Dispose()
    {
        CultureInfo.CurrentCulture = culture;
        CultureInfo.CurrentUICulture = texts;
    }
}
