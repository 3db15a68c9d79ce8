using Microsoft.Extensions.Localization;

namespace Cesagram.Ui.Languages;

/// <summary>In the pseudo-locale, wraps what comes from a text file, so that what does not stands out.</summary>
internal sealed class PseudoLocalization(IStringLocalizerFactory inner) : IStringLocalizerFactory
{
    public const char Open = '⟦';
    public const char Close = '⟧';

    private static readonly AsyncLocal<bool> On = new();

    public static bool IsOn
    {
        get => On.Value;
        set => On.Value = value;
    }

    public IStringLocalizer Create(Type resourceSource) => new Localizer(inner.Create(resourceSource));

    public IStringLocalizer Create(string baseName, string location) => new Localizer(inner.Create(baseName, location));

    private sealed class Localizer(IStringLocalizer inner) : IStringLocalizer
    {
        public LocalizedString this[string name] => Wrap(inner[name]);

        public LocalizedString this[string name, params object[] arguments] => Wrap(inner[name, arguments]);

        public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => inner.GetAllStrings(includeParentCultures).Select(Wrap);

        private static LocalizedString Wrap(LocalizedString text) =>
            IsOn && !text.ResourceNotFound ? new LocalizedString(text.Name, $"{Open}{text.Value}{Close}") : text;
    }
}
