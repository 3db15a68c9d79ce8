namespace Cesagram.Linguistics.Training;

/// <summary>Dialogues of which some words cannot be read: what is learnt leans less on single words and cues, as in text that is disguised, misspelt or put in other words.</summary>
internal static class Blurred
{
    private const double Lost = 0.25;

    public static IEnumerable<TokenStream> Of(IEnumerable<TokenStream> streams, int seed) =>
        streams.Select((stream, number) =>
        {
            var random = new Random(seed + number);
            return stream with { Messages = [.. stream.Messages.Select(message => (message.Author, message.Ids.Where(_ => random.NextDouble() >= Lost).ToArray()))], Stages = null, Texts = null };
        });
}
