using System.Globalization;

namespace Cesagram.KnowledgeHub.CiteEntry;

/// <summary>What citations say in a language.</summary>
/// <param name="And">Before the last name.</param>
/// <param name="NoDate">Instead of a year.</param>
/// <param name="Retrieved">APA, with {0} for the day and {1} for the address.</param>
/// <param name="Accessed">Chicago, with {0} for the day.</param>
/// <param name="Software">APA's bracketed word for a program.</param>
/// <param name="Video">APA's bracketed word for a film.</param>
/// <param name="Open">Opening quotation mark.</param>
/// <param name="Close">Closing quotation mark.</param>
/// <param name="Day">How a day is written.</param>
internal sealed record CitationWords(string And, string NoDate, string Retrieved, string Accessed, string Software, string Video, string Open, string Close, string Day = "d MMMM yyyy")
{
    private static readonly Dictionary<string, CitationWords> Known = new(StringComparer.Ordinal)
    {
        ["en"] = new("and", "n.d.", "Retrieved {0}, from {1}", "Accessed {0}", "Computer software", "Video", "“", "”"),
        ["fr"] = new("et", "s. d.", "Consulté le {0}, à l’adresse {1}", "Consulté le {0}", "Logiciel", "Vidéo", "«\u00a0", "\u00a0»"),
        ["nl"] = new("en", "z.d.", "Geraadpleegd op {0}, van {1}", "Geraadpleegd op {0}", "Computersoftware", "Video", "‘", "’"),
        ["el"] = new("και", "χ.χ.", "Ανακτήθηκε στις {0}, από {1}", "Πρόσβαση στις {0}", "Λογισμικό", "Βίντεο", "«", "»"),
        ["it"] = new("e", "s.d.", "Recuperato il {0}, da {1}", "Consultato il {0}", "Software", "Video", "«", "»"),
        ["lt"] = new("ir", "s.a.", "Gauta {0}, {1}", "Žiūrėta {0}", "Programinė įranga", "Vaizdo įrašas", "„", "“", "yyyy 'm.' MMMM d 'd.'"),
    };

    private string Code { get; init; } = "en";

    public static CitationWords Of(string language) => Known.TryGetValue(language, out var words) ? words with { Code = language } : Known["en"];

    public string RetrievedOn(DateOnly day, string address) => Retrieved.Replace("{0}", Write(day), StringComparison.Ordinal).Replace("{1}", address, StringComparison.Ordinal);

    public string AccessedOn(DateOnly day) => Accessed.Replace("{0}", Write(day), StringComparison.Ordinal);

    private string Write(DateOnly day) => day.ToString(Day, CultureInfo.GetCultureInfo(Code == "en" ? "en-GB" : Code));
}
