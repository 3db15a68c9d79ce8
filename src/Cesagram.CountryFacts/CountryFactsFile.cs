using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Cesagram.CountryFacts;

/// <summary>Facts by country: files that ship, each replaceable by an operator's file of the same name.</summary>
public sealed class CountryFactsFile
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        ReadCommentHandling = JsonCommentHandling.Skip,
        RespectNullableAnnotations = true,
    };

    private readonly Dictionary<string, CountryHelp> countries;

    private CountryFactsFile(Dictionary<string, CountryHelp> countries) => this.countries = countries;

    /// <summary>Countries that a reader can choose, without EU.</summary>
    public static IReadOnlyList<string> Choices { get; } = ["BE", "GR", "IT", "LT"];

    /// <summary>Help in every member state of the European Union.</summary>
    public CountryHelp EuropeanUnion => countries["EU"];

    /// <summary>Help in <paramref name="code"/>; null where nothing is known.</summary>
    public CountryHelp? Find(string code) => countries.GetValueOrDefault(code);

    /// <summary>Reads the files that ship and, over them, those of an operator.</summary>
    /// <param name="folder">Folder with files such as <c>be.json</c>; null for none.</param>
    /// <exception cref="InvalidDataException">A file is not of the form; the message names the file and the line.</exception>
    public static CountryFactsFile Load(string? folder)
    {
        var countries = new Dictionary<string, CountryHelp>();
        foreach (var code in Choices.Append("EU"))
        {
            var name = code.ToLowerInvariant() + ".json";
            var own = folder is null ? null : Path.Combine(folder, name);
            using var stream = own is not null && File.Exists(own)
                ? File.OpenRead(own)
                : Assembly.GetExecutingAssembly().GetManifestResourceStream($"Cesagram.CountryFacts.Data.{name}")!;
            countries[code] = new CountryHelp(code, Parse(stream, own is not null && File.Exists(own) ? own : name));
        }

        return new CountryFactsFile(countries);
    }

    internal static IReadOnlyList<HelpService> Parse(Stream stream, string name)
    {
        try
        {
            return JsonSerializer.Deserialize<List<HelpService>>(stream, Format) ?? throw new JsonException("The file is empty.");
        }
        catch (JsonException error)
        {
            throw new InvalidDataException(
                $"{name}, line {(error.LineNumber ?? 0) + 1}: {error.Message} See docs/contributing.md for the form of country facts.", error);
        }
    }
}
