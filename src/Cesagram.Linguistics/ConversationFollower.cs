using Cesagram.Linguistics.Cues;
using Cesagram.Linguistics.Risk;
using Cesagram.Linguistics.Text;
using Cesagram.Linguistics.Text.Folding;

namespace Cesagram.Linguistics;

/// <summary>What a message does to its conversation.</summary>
/// <param name="Risk">Calibrated risk of the conversation up to here, 0 to 1.</param>
/// <param name="Band">Highest band so far: <c>none</c>, <c>watch</c>, <c>warn</c> or <c>urgent</c>; it never falls.</param>
/// <param name="RaisesWarning">True at the one message that raises the warning.</param>
/// <param name="Missing">Signs of going missing up to here, 0 to 1; experimental.</param>
/// <param name="Stages">Stages the message shows, a bit each, in the order of <see cref="ConversationFollower.StageNames"/>.</param>
/// <param name="Reach">Highest limit for warnings, 0 to 1, at which the conversation would have raised one so far.</param>
public readonly record struct StreamedRisk(double Risk, string Band, bool RaisesWarning, double Missing, int Stages, double Reach);

/// <summary>From which calibrated risk on a conversation warns, where that is not left to the model.</summary>
public sealed record WarningLimits
{
    /// <param name="warn">Raises a warning; above 0, below 1.</param>
    /// <param name="urgent">Makes it urgent; not below <paramref name="warn"/>, below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">They are outside of that.</exception>
    public WarningLimits(double warn, double urgent)
    {
        if (!(warn > 0 && urgent >= warn && urgent < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(warn), "Warn must be above 0, urgent not below it, and both below 1.");
        }

        (Warn, Urgent) = (warn, urgent);
    }

    /// <summary>Raises a warning.</summary>
    public double Warn { get; }

    /// <summary>Makes it urgent.</summary>
    public double Urgent { get; }
}

/// <summary>
/// Follows a conversation as it happens, at a cost a message that does not depend on what came before. All it knows of the conversation are
/// <see cref="StateSize"/> bytes, which can be kept and taken up again: the same messages give the same figures to the last bit, however they are cut.
/// Used by one thread at a time.
/// </summary>
public sealed class ConversationFollower(RiskModel model, WarningLimits? limits = null)
{
    private readonly Thresholds thresholds = model.Thresholds.With(limits);
    private readonly FoldingTokenizer tokenizer = new();
    private readonly RunningScore running = new(model.Weights);
    private readonly TokenIds ids = new();

    /// <summary>Bytes of a state, the same for every conversation.</summary>
    public static int StateSize => ConversationState.Size;

    /// <summary>Names of the stages, by bit of <see cref="StreamedRisk.Stages"/>.</summary>
    public static IReadOnlyList<string> StageNames { get; } = [.. Stage.Names.Take(Stage.Count)];

    /// <summary>Forgets the conversation and begins another.</summary>
    public void Begin() => running.Begin();

    /// <summary>Adds a message.</summary>
    /// <param name="author">Number of its author in this conversation, from 0 in the order of first messages; those from the twelfth on count as one.</param>
    /// <param name="text">Its text, of any length.</param>
    /// <exception cref="ArgumentOutOfRangeException">The author is negative.</exception>
    public StreamedRisk Append(int author, string text) => Append(author, text.AsSpan());

    /// <inheritdoc cref="Append(int, string)"/>
    public StreamedRisk Append(int author, ReadOnlySpan<char> text)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(author);
        running.Add(ids.Of(tokenizer.Tokenize(text)), author);
        var (risk, missing, raised) = thresholds.Follow(running);
        return new StreamedRisk(risk, Thresholds.BandName(running.State.Band), raised, missing, Stages(), running.State.Reach);
    }

    /// <summary>Writes what is known of the conversation.</summary>
    /// <param name="destination"><see cref="StateSize"/> bytes or more.</param>
    public void Save(Span<byte> destination) => running.State.Write(destination, model.Stamp);

    /// <summary>Takes a conversation up again.</summary>
    /// <exception cref="InvalidDataException">The bytes are no state, or one of another version or model, or damaged.</exception>
    public void Restore(ReadOnlySpan<byte> state) => running.Begin(ConversationState.Read(state, model.Stamp));

    private int Stages()
    {
        var stages = 0;
        foreach (var hit in running.Hits)
        {
            stages |= hit.Stage < Stage.Count ? 1 << hit.Stage : 0;
        }

        return stages;
    }
}
