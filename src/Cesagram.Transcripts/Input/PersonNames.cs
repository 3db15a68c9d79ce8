namespace Cesagram.Transcripts.Input;

/// <summary>People are who their id says; what they are called may change within a chat, and two may be called the same.</summary>
internal sealed class PersonNames
{
    private readonly Dictionary<string, string> byId = [];
    private readonly HashSet<string> taken = [];

    /// <summary>What the person is called from now on: as first shown, with a mark behind it where another one has that name.</summary>
    /// <param name="id">Of the person.</param>
    /// <param name="shown">As the export shows it here; null: the id.</param>
    /// <param name="mark">Tells two of the same name apart; null: the id.</param>
    public string Of(string id, string? shown, string? mark = null)
    {
        if (!byId.TryGetValue(id, out var name))
        {
            name = string.IsNullOrWhiteSpace(shown) ? id : shown;
            if (!taken.Add(NameForm.Of(name)))
            {
                name = $"{name} ({mark ?? id})";
                taken.Add(NameForm.Of(name));
            }

            byId.Add(id, name);
        }

        return name;
    }

    /// <summary>The name given to the id before; null where there is none.</summary>
    public string? Find(string id) => byId.GetValueOrDefault(id);
}
