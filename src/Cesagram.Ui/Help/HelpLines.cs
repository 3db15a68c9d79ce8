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

    /// <summary>All of them, the first one first.</summary>
    public IEnumerable<HelpService> All => First is null ? Others : Others.Prepend(First);

    /// <summary>Finds and orders them.</summary>
    /// <param name="facts">What is known.</param>
    /// <param name="country">One of <see cref="Countries"/>; anything else is taken for not chosen.</param>
    /// <param name="isYoung">For whom someone to talk to comes first.</param>
    /// <param name="language">ISO 639-1 of the reader: lines that speak it come before others of their kind.</param>
    public static HelpLines For(CountryFactsFile facts, string? country, bool isYoung, string language)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var chosen = Countries.Contains(country) ? country : null;
        var own = facts.Find(chosen ?? ElsewhereInTheUnion)?.Services ?? [];
        // What a country has of its own stands for what the Union has in general; 112 holds everywhere.
        var general = facts.EuropeanUnion.Services.Where(service =>
            service.Purpose == HelpPurpose.Emergency || own.All(o => o.Purpose != service.Purpose));
        var services = own.Concat(general)
            .Distinct()
            .OrderBy(service => Order(service.Purpose, isYoung))
            .ThenBy(service => service.Languages.Contains(language) ? 0 : service.Languages.Count == 0 ? 1 : 2)
            .ToList();
        var first = services.Find(service => service.Number is not null);
        return new HelpLines(chosen, first, services.FindAll(service => service != first));
    }

    private static int Order(HelpPurpose purpose, bool isYoung) => purpose switch
    {
        HelpPurpose.ChildHelpline when isYoung => 0,
        HelpPurpose.MissingChild => 1,
        HelpPurpose.ChildHelpline => 2,
        HelpPurpose.Emergency => 3,
        _ => 4,
    };
}
