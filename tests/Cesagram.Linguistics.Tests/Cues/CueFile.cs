namespace Cesagram.Linguistics.Tests.Cues;

/// <summary>A line of a cue file, read without the compiler under test.</summary>
internal sealed record CueLine(string Language, int Number, string[] Cells)
{
    public string Stage => Cells[0];

    public string Intent => Cells[1];

    public string Pattern => Cells[2];

    public string Rationale => Cells[3];
}

internal static class CueFile
{
    public static readonly string[] Languages = ["en", "fr", "nl", "el", "it", "lt"];

    public static readonly string[] Stages =
        ["access", "trust", "risk-assessment", "isolation", "desensitisation", "coercion", "approach", "maintenance", "going-missing", "openness"];

    public static IReadOnlyList<CueLine> Read(string language)
    {
        using var stream = typeof(RiskModel).Assembly.GetManifestResourceStream($"Cesagram.Linguistics.Cues.{language}.tsv")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n')
            .Select((line, i) => new CueLine(language, i + 1, line.Split('\t')))
            .Where(line => line.Cells[0].Length > 0 && line.Cells[0][0] != '#')];
    }

    public static TheoryData<string> EachLanguage() => [.. Languages];
}
