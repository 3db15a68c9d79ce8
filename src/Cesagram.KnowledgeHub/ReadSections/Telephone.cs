namespace Cesagram.KnowledgeHub.ReadSections;

internal static class Telephone
{
    /// <summary>What a telephone dials for a number as it is written.</summary>
    public static string Dial(string number) => string.Concat(number.Where(c => char.IsAsciiDigit(c) || c == '+'));
}
