namespace Cesagram.ChatAnalysis.PushWebhook;

/// <summary>
/// Which deliveries are under way on this host: one to an address and two of a unit, so that receivers that hang hold up neither
/// those of other units nor all of their own. An address that gave no answer in time is left alone for a while, and such addresses
/// together never have more than half of a host's deliveries.
/// </summary>
internal sealed class WebhookTurns(TimeProvider clock)
{
    /// <summary>For how long a delivery without a turn is put off.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    /// <summary>For how long an address that gave no answer in time is left alone.</summary>
    public static readonly TimeSpan Rest = TimeSpan.FromMinutes(1);

    public const int MostOfAUnit = 2;

    /// <summary>Deliveries at once of a host.</summary>
    public const int Most = 12;

    /// <summary>Of those, to addresses that gave no answer in time when something was last sent there.</summary>
    public const int MostSlow = Most / 2;

    /// <summary>What is known of an address is forgotten when nothing was sent to it for so long.</summary>
    private static readonly TimeSpan Remembered = TimeSpan.FromHours(1);

    private readonly Lock gate = new();
    private readonly Dictionary<(Guid Unit, string Address), bool> takenIsSlow = [];
    private readonly Dictionary<(Guid Unit, string Address), DateTimeOffset> resting = [];

    /// <param name="unit">Whose delivery it is; what a unit does to an address concerns no other unit.</param>
    /// <param name="address">Where it goes.</param>
    /// <param name="wait">Without a turn: when to ask again.</param>
    /// <returns>Dispose it when the turn is over; null: there is none free.</returns>
    public Turn? TryTake(Guid unit, string address, out TimeSpan wait)
    {
        var key = (unit, address);
        lock (gate)
        {
            var isSlow = resting.TryGetValue(key, out var until);
            wait = until - clock.GetUtcNow();
            if (isSlow && wait > TimeSpan.Zero)
            {
                return null;
            }

            wait = isSlow ? Rest : Pause;
            if (takenIsSlow.ContainsKey(key))
            {
                return null;
            }

            wait = Pause;
            var isFull = takenIsSlow.Keys.Count(one => one.Unit == unit) >= MostOfAUnit || (isSlow && takenIsSlow.Values.Count(slow => slow) >= MostSlow);
            return !isFull && takenIsSlow.TryAdd(key, isSlow) ? new Turn(this, key) : null;
        }
    }

    private void End((Guid Unit, string Address) key, bool isSlow)
    {
        lock (gate)
        {
            takenIsSlow.Remove(key);
            resting.Remove(key);
            if (!isSlow)
            {
                return;
            }

            var now = clock.GetUtcNow();
            foreach (var old in resting.Where(one => one.Value + Remembered < now).Select(one => one.Key).ToList())
            {
                resting.Remove(old);
            }

            resting[key] = now + Rest;
        }
    }

    /// <summary>A delivery under way.</summary>
    internal sealed class Turn(WebhookTurns turns, (Guid Unit, string Address) key) : IDisposable
    {
        /// <summary>There was no answer in time.</summary>
        public bool IsSlow { get; set; }

        public void Dispose() => turns.End(key, IsSlow);
    }
}
