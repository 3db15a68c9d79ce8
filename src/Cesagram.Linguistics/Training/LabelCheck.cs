namespace Cesagram.Linguistics.Training;

/// <summary>Labels that nobody knows, or that contradict each other, would teach the opposite without a word.</summary>
internal sealed class LabelCheck
{
    private readonly Dictionary<(string Source, string Id), string> labels = [];

    public static TokenStream Known(TokenStream stream, string file) =>
        stream.Label is "grooming" or "groomer" or "target" or "ordinary"
            ? stream
            : throw new InvalidDataException($"{file}: conversation '{stream.Id}' has the label '{stream.Label}'; known are grooming, groomer, target and ordinary.");

    public void Agree(TokenStream stream, string file)
    {
        if (!labels.TryAdd((stream.Source, stream.Id), stream.Label) && labels[(stream.Source, stream.Id)] is var other && other != stream.Label)
        {
            throw new InvalidDataException($"{file}: conversation '{stream.Id}' is labelled '{other}' and '{stream.Label}'. Correct one, or remove both.");
        }
    }
}
