using System.Globalization;

namespace Cesagram.Transcripts.Writing;

/// <summary>One name for each conversation that is written: its key, else its id, else its place; never the same twice.</summary>
internal sealed class ConversationNames
{
    private readonly HashSet<string> taken = [];
    private int place;

    public string Of(Transcript transcript)
    {
        place++;
        var name = transcript.Key.Length > 0 ? transcript.Key : transcript.Id ?? place.ToString(CultureInfo.InvariantCulture);
        var unique = name;
        for (var again = 2; !taken.Add(unique); again++)
        {
            unique = string.Create(CultureInfo.InvariantCulture, $"{name}~{again}");
        }

        return unique;
    }
}
