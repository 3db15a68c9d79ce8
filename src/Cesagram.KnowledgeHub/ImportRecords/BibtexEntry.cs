namespace Cesagram.KnowledgeHub.ImportRecords;

/// <summary>An entry as it is written: its fields with macros put in, LaTeX left as it is.</summary>
internal sealed record BibtexEntry(string Type, string Key, int Line, IReadOnlyList<(string Name, string Value)> Fields, IReadOnlyList<string> UnknownMacros);

/// <summary>A place at which a file is not BibTeX.</summary>
internal sealed class BibtexException(string code, int line) : Exception($"{code} in line {line}")
{
    public string Code { get; } = code;

    public int Line { get; } = line;
}
