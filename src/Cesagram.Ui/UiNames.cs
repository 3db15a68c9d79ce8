using Cesagram.CountryFacts;
using Cesagram.Ui.Text;
using Microsoft.Extensions.Localization;

namespace Cesagram.Ui;

/// <summary>Names of bands, stages and kinds of help in the reader's language.</summary>
public sealed class UiNames
{
    private readonly IStringLocalizer<UiText> text;

    internal UiNames(IStringLocalizer<UiText> text) => this.text = text;

    /// <summary>A band: none, watch, warn, urgent or cannot-tell.</summary>
    public string Band(string band) => text["Band." + band];

    /// <summary>A stage, or <c>risk</c> for words without one.</summary>
    public string Stage(string stage) => text["Stage." + stage];

    /// <summary>What a service is called that has no name of its own, as "helpline for children".</summary>
    public string HelpKind(HelpPurpose purpose) => text["Kind." + purpose];
}
