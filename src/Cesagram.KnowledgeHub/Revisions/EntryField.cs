using Cesagram.KnowledgeHub.Data;

namespace Cesagram.KnowledgeHub.Revisions;

/// <summary>How the values of a field are said to people.</summary>
internal enum FieldWords
{
    /// <summary>As they stand.</summary>
    Plain,

    /// <summary>Prose: differences are shown word by word.</summary>
    Prose,
    Topics,
    Audience,
    Countries,
    Marks,
    Types,
    Statuses,
    Languages,
    YesNo,
    Roles,
    Forms,
    Sources,
}

/// <summary>One thing of an entry that an editor can change: compared, chosen and taken over by itself.</summary>
/// <param name="Name">What DeskText calls it, after "Field.".</param>
/// <param name="Read">Its value as lines of text; empty where there is none.</param>
/// <param name="Take">The first snapshot with this field of the second.</param>
/// <param name="Words">How it is said.</param>
/// <param name="Language">Of a text.</param>
internal sealed record EntryField(
    string Name, Func<EntrySnapshot, string> Read, Func<EntrySnapshot, EntrySnapshot, EntrySnapshot> Take, FieldWords Words = FieldWords.Plain, string? Language = null)
{
    /// <summary>Names it among all fields of an entry.</summary>
    public string Key => Language is null ? Name : $"{Language}-{Name}";

    public bool Differs(EntrySnapshot a, EntrySnapshot b) => Read(a) != Read(b);
}
