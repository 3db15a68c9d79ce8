using Cesagram.Transcripts;

namespace Cesagram.Linguistics.Training;

/// <summary>Gives the conversations of PAN-2012 XML their labels, which stand in a list beside it; of other formats their own.</summary>
internal sealed class Pan12Labels(PredatorList? predators)
{
    public const string Source = "pan12";

    private bool any;
    private bool listed;

    /// <summary>Call once the messages are read: only then the authors are known.</summary>
    /// <exception cref="InvalidDataException">The XML came without a list.</exception>
    public TranscriptLabels? Of(Transcript transcript, string file)
    {
        if (transcript.Format != Source)
        {
            return transcript.Labels;
        }

        if (predators is null)
        {
            throw new InvalidDataException(
                $"{file}: PAN-2012 XML does not say who is a predator. Name the file with their ids too: --predators IDS.txt.");
        }

        any = true;
        var offenders = transcript.Participants.Select(person => person.Name).Where(predators.Contains).ToList();
        listed |= offenders.Count > 0;
        return new TranscriptLabels(offenders.Count > 0 ? "grooming" : "ordinary", offenders, null, null, null, Source);
    }

    /// <summary>Call once all files are read.</summary>
    /// <exception cref="InvalidDataException">The list fits none of them: all would be called ordinary.</exception>
    public void Check()
    {
        if (predators is not null && !any)
        {
            throw new InvalidDataException("--predators labels PAN-2012 XML, and none of the files is that. Leave it out, or name the XML too.");
        }

        if (predators is not null && !listed)
        {
            throw new InvalidDataException("No listed predator takes part in any conversation of the PAN-2012 XML. Name the list that belongs to it.");
        }
    }
}
