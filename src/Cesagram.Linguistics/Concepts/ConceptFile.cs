using System.Reflection;
using Cesagram.Linguistics.Cues;

namespace Cesagram.Linguistics.Concepts;

/// <summary>Files of concepts: a concept and its forms a line, separated by a tab.</summary>
internal static class ConceptFile
{
    /// <param name="name">A language, or <c>any</c>.</param>
    public static IEnumerable<(string Concept, IEnumerable<string> Forms)> Lines(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Cesagram.Linguistics.Concepts.{name}.tsv");
        if (stream is null)
        {
            yield break;
        }

        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                var cells = line.Split('\t');
                yield return (cells[0], cells.Length > 1 ? cells[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(CueCompiler.Braces) : []);
            }
        }
    }
}
