using Cesagram.CountryFacts;

namespace Cesagram.Ui.Help;

/// <summary>Places that help, in the order in which a reader is told of them.</summary>
/// <param name="Country">Chosen by the reader, never guessed; null: not chosen, what holds in the Union is shown.</param>
/// <param name="First">The one to call first; null only where an operator's files hold no number.</param>
/// <param name="Others">All the rest.</param>
public sealed record HelpLines(string? Country, HelpService? First, IReadOnlyList<HelpService> Others)
{
    private const string ElsewhereInTheUnion = "EU";

    /// <summary>What a reader can choose.</summary>
    public static IReadOnlyList<string> Countries { get; } = [.. CountryFactsFile.Choices, ElsewhereInTheUnion];

    /// <summary>What happened online is the matter: the places that take reports are shown with the first.</summary>
    public bool IsOnline { get; init; }

    /// <summary>Where to report what happened online; empty where that is not the matter, or none is known.</summary>
    public IReadOnlyList<HelpService> Reports => IsOnline ? [.. Others.Where(service => service.Purpose == HelpPurpose.Reporting)] : [];

    /// <summary>Someone to talk to, where the first one is for a child who is missing; null: the first one is that, or none is known.</summary>
    public HelpService? Beside => First?.Purpose == HelpPurpose.MissingChild
        ? Others.FirstOrDefault(service => service is { Purpose: HelpPurpose.ChildHelpline, Number: not null })
        : null;

    /// <summary>What a reader can choose, the country in which a language is at home first; nothing is chosen by it.</summary>
    public static IReadOnlyList<string> CountriesFor(string language) => [.. Countries.OrderBy(code => code != HomeOf(language))];

    /// <summary>All of them, the first one first.</summary>
    public IEnumerable<HelpService> All => First is null ? Others : Others.Prepend(First);

    /// <summary>Finds and orders them.</summary>
    /// <param name="facts">What is known.</param>
    /// <param name="country">One of <see cref="Countries"/>; anything else is taken for not chosen.</param>
    /// <param name="isYoung">For whom someone to talk to comes first.</param>
    /// <param name="language">ISO 639-1 of the reader: lines that speak it come before others of their kind.</param>
    /// <param name="isOnline">Threats, pictures, abuse online: no matter for the hotline for missing children, which then comes late.</param>
    public static HelpLines For(CountryFactsFile facts, string? country, bool isYoung, string language, bool isOnline = false)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var chosen = Countries.Contains(country) ? country : null;
        var own = facts.Find(chosen ?? ElsewhereInTheUnion)?.Services ?? [];
        // What a country has of its own stands for what the Union has in general; 112 holds everywhere.
        var general = facts.EuropeanUnion.Services.Where(service =>
            service.Purpose == HelpPurpose.Emergency || own.All(o => o.Purpose != service.Purpose));
        var services = own.Concat(general)
            .Distinct()
            .OrderBy(service => Order(service.Purpose, isYoung, isOnline))
            .ThenBy(service => service.Languages.Contains(language) ? 0 : service.Languages.Count == 0 ? 1 : 2)
            .ToList();
        var first = services.Find(service => service.Number is not null);
        return new HelpLines(chosen, first, services.FindAll(service => service != first)) { IsOnline = isOnline };
    }

    private static string HomeOf(string language) => language switch { "el" => "GR", "it" => "IT", "lt" => "LT", _ => "" };

    private static int Order(HelpPurpose purpose, bool isYoung, bool isOnline) => purpose switch
    {
        HelpPurpose.ChildHelpline when isYoung || isOnline => 0,
        HelpPurpose.Reporting when isOnline => 1,
        HelpPurpose.MissingChild => 2,
        HelpPurpose.ChildHelpline => 3,
        HelpPurpose.Emergency => 4,
        _ => 5,
    };
}
