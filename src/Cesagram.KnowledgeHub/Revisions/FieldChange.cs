using Cesagram.KnowledgeHub.Data;

namespace Cesagram.KnowledgeHub.Revisions;

/// <summary>A field that two snapshots have differently.</summary>
internal sealed record FieldChange(EntryField Field, string Before, string After)
{
    public static IReadOnlyList<FieldChange> Between(EntryKind kind, EntrySnapshot before, EntrySnapshot after) =>
        [.. ((EntryField[])[EntryFields.Status, .. EntryFields.Of(kind)]).Where(field => field.Differs(before, after)).Select(field => new FieldChange(field, field.Read(before), field.Read(after)))];
}

/// <summary>A field that two editors changed at the same time, each in their own way.</summary>
internal sealed record Clash(EntryField Field, string Base, string Theirs, string Mine);

/// <summary>What becomes of one editor's work when another saved first.</summary>
/// <param name="Merged">Theirs and mine together; where both changed a field, mine.</param>
/// <param name="Clashes">Fields that both changed: people decide.</param>
/// <param name="Theirs">What only they changed.</param>
internal sealed record Merge(EntrySnapshot Merged, IReadOnlyList<Clash> Clashes, IReadOnlyList<EntryField> Theirs)
{
    public static Merge Of(EntryKind kind, EntrySnapshot @base, EntrySnapshot theirs, EntrySnapshot mine)
    {
        var merged = theirs;
        List<Clash> clashes = [];
        List<EntryField> onlyTheirs = [];
        foreach (var field in EntryFields.Of(kind))
        {
            var (theyChanged, iChanged) = (field.Differs(@base, theirs), field.Differs(@base, mine));
            if (iChanged)
            {
                merged = field.Take(merged, mine);
                if (theyChanged && field.Differs(theirs, mine))
                {
                    clashes.Add(new Clash(field, field.Read(@base), field.Read(theirs), field.Read(mine)));
                }
            }
            else if (theyChanged)
            {
                onlyTheirs.Add(field);
            }
        }

        return new Merge(merged, clashes, onlyTheirs);
    }
}
