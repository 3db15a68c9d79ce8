namespace Cesagram.Transcripts.Input;

/// <summary>Finds the message that another one answers, among the last hundred thousand: memory must not grow with the file.</summary>
internal sealed class MessageIndex
{
    private const int Most = 100_000;

    private readonly Dictionary<string, int> places = [];
    private readonly Queue<string> order = new();

    public void Add(string? id, int index)
    {
        if (id is null || !places.TryAdd(id, index))
        {
            return;
        }

        order.Enqueue(id);
        if (order.Count > Most)
        {
            places.Remove(order.Dequeue());
        }
    }

    public int? Find(string? id) => id is not null && places.TryGetValue(id, out var index) ? index : null;
}
