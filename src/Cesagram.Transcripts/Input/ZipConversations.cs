namespace Cesagram.Transcripts.Input;

/// <summary>Reads all conversations of a zip, each in its own format. A member that cannot be read is named in a warning and the others are read.</summary>
internal static class ZipConversations
{
    public static IEnumerable<Transcript> Read(Stream stream, TranscriptReadOptions options)
    {
        using var zip = new ZipMembers(stream, options.MostUnpackedBytes);
        var plan = ZipPlan.Make(zip, options);
        var pending = new List<TranscriptWarning>(plan.Warnings);
        var taken = new HashSet<string>();
        var any = false;
        TranscriptFormatException? failure = null;
        foreach (var part in plan.Parts)
        {
            using var transcripts = SingleFile.WithKeys(part.Read(), part.Path, taken).GetEnumerator();
            while (true)
            {
                try
                {
                    if (!transcripts.MoveNext())
                    {
                        break;
                    }
                }
                catch (TranscriptFormatException error) when (plan.Parts.Count > 1 && error.Code != "zip-bomb")
                {
                    failure ??= error;
                    pending.Add(new TranscriptWarning("unreadable-member", $"'{part.Path}' could not be read: {error.Message}", error.Line) { Member = part.Path });
                    break;
                }

                any = true;
                yield return transcripts.Current.Behind([.. pending]);
                pending.Clear();
            }
        }

        if (!any)
        {
            throw failure ?? new TranscriptFormatException("no-messages", "The zip file holds no conversation. Export the chat again, or unpack the zip and hand in the file with the messages.");
        }

        if (pending.Count > 0)
        {
            // Behind the last conversation there is none to carry the warning but an empty one.
            yield return new Transcript { Key = "warnings", Format = plan.Parts[^1].Format, Messages = [], Participants = [], Warnings = pending };
        }
    }
}
