using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;
using Cesagram.Linguistics.Concepts;
using Cesagram.Linguistics.Cues;

namespace Cesagram.Linguistics.Risk;

/// <summary>
/// All that is kept of a conversation: a fixed number of figures, whatever came before. Masses are counts of cue hits that fade with every message.
/// As bytes, little-endian: version, model, counts and history (7 int32), the profile's counts (bytes), then the doubles in the order of the fields.
/// </summary>
internal sealed class ConversationState
{
    public const int MostAuthors = 12;
    public const int Version = 3;

    private const int Header = 7 * sizeof(int);
    private const int ProfileFigures = 4;
    private const int Tail = 7 + Thresholds.Recent + ProfileFigures;

    /// <summary>What has faded below is nothing: it adds nothing to any score, and numbers near the smallest there are cost a hundred times as much.</summary>
    private const double LeastMass = 1e-200;

    private static readonly int AuthorsFrom = Intent.Count + Stage.Classes;
    private static readonly int RolesFrom = AuthorsFrom + (MostAuthors * Stage.Classes);
    private static readonly int LanguagesFrom = RolesFrom + (2 * MostAuthors);
    private static readonly int TailFrom = LanguagesFrom + CueLexicon.Languages.Count;

    private static readonly int FiguresFrom = Header + (2 * ConceptLexicon.Shipped.Names.Count);

    private readonly double[] figures = new double[TailFrom + Tail];

    /// <summary>Bytes of a state, whatever the conversation.</summary>
    public static int Size { get; } = FiguresFrom + ((TailFrom + Tail) * sizeof(double));

    /// <summary>Messages with text so far.</summary>
    public int Messages { get; set; }

    /// <summary>The last messages at which the risk was at the warning threshold, the latest in the lowest bit.</summary>
    public int Alarms { get; set; }

    /// <summary>Number of the message at which the warning was raised, counted from 1; 0 before. It latches.</summary>
    public int WarnedAt { get; set; }

    /// <summary>Highest band so far: 0 none, 1 watch, 2 warn, 3 urgent.</summary>
    public int Band { get; set; }

    public ConceptProfile Profile { get; } = new();

    public Span<double> Intents => figures.AsSpan(0, Intent.Count);

    public Span<double> Classes => figures.AsSpan(Intent.Count, Stage.Classes);

    /// <summary>Words so far that only one language has.</summary>
    public Span<double> Languages => figures.AsSpan(LanguagesFrom, CueLexicon.Languages.Count);

    /// <summary>Sum of the weights of words, fading.</summary>
    public ref double Words => ref figures[TailFrom];

    /// <summary>Tokens, fading.</summary>
    public ref double Tokens => ref figures[TailFrom + 1];

    /// <summary>Words of a child's life, fading.</summary>
    public ref double Child => ref figures[TailFrom + 2];

    /// <summary>Highest calibrated risk so far.</summary>
    public ref double Peak => ref figures[TailFrom + 3];

    /// <summary>Strongest signs of going missing so far.</summary>
    public ref double PeakMissing => ref figures[TailFrom + 4];

    /// <summary>Tokens so far, not fading.</summary>
    public ref double AllTokens => ref figures[TailFrom + 5];

    /// <summary>See <see cref="Risk.Reach"/>.</summary>
    public ref double Reach => ref figures[TailFrom + 6];

    /// <summary>Risks of the last messages, in a ring by the number of the message.</summary>
    public Span<double> RecentRisks => figures.AsSpan(TailFrom + 7, Thresholds.Recent);

    public int BroadestAuthor
    {
        get
        {
            var (broadest, most) = (0, 0.0);
            for (var author = 0; author < MostAuthors; author++)
            {
                // Who wrote nothing shows nothing.
                if (RoleTokens(author) > 0 && Dense.BreadthOf(Author(author)) is var breadth && breadth > most)
                {
                    (broadest, most) = (author, breadth);
                }
            }

            return broadest;
        }
    }

    /// <summary>Masses of an author by class of cues. Authors beyond the twelfth share the last place.</summary>
    public Span<double> Author(int author) => figures.AsSpan(AuthorsFrom + (Math.Min(author, MostAuthors - 1) * Stage.Classes), Stage.Classes);

    /// <summary>Sum of an author's role weights.</summary>
    public ref double RoleWords(int author) => ref figures[RolesFrom + Math.Min(author, MostAuthors - 1)];

    /// <summary>Tokens of an author.</summary>
    public ref double RoleTokens(int author) => ref figures[RolesFrom + MostAuthors + Math.Min(author, MostAuthors - 1)];

    /// <summary>Forgets all.</summary>
    public void Clear()
    {
        (Messages, Alarms, WarnedAt, Band) = (0, 0, 0, 0);
        figures.AsSpan().Clear();
        Profile.Clear();
    }

    /// <summary>A message passes: everything that fades does.</summary>
    public void Fade()
    {
        var masses = figures.AsSpan(0, RolesFrom);
        var vectors = MemoryMarshal.Cast<double, Vector<double>>(masses);
        foreach (ref var vector in vectors)
        {
            vector = Vector.ConditionalSelect(Vector.GreaterThan(vector, new Vector<double>(LeastMass)), vector * ModelWeights.Fade, Vector<double>.Zero);
        }

        foreach (ref var mass in masses[(vectors.Length * Vector<double>.Count)..])
        {
            mass = mass > LeastMass ? mass * ModelWeights.Fade : 0;
        }

        Words *= ModelWeights.Fade;
        Tokens *= ModelWeights.Fade;
        Child *= ModelWeights.Fade;
    }

    /// <param name="destination">At least <see cref="Size"/> bytes.</param>
    /// <param name="model">Stamp of the model that the sums come from.</param>
    public void Write(Span<byte> destination, int model)
    {
        Span<int> header = [Version, model, Messages, Alarms, WarnedAt, Band, Profile.Messages];
        for (var i = 0; i < header.Length; i++)
        {
            BinaryPrimitives.WriteInt32LittleEndian(destination[(i * sizeof(int))..], header[i]);
        }

        var (now, before) = Profile.Counts;
        now.CopyTo(destination[Header..]);
        before.CopyTo(destination[(Header + now.Length)..]);
        Profile.Save(figures.AsSpan()[^ProfileFigures..]);
        for (var i = 0; i < figures.Length; i++)
        {
            BinaryPrimitives.WriteDoubleLittleEndian(destination[(FiguresFrom + (i * sizeof(double)))..], figures[i]);
        }
    }

    /// <exception cref="InvalidDataException">The bytes are no state, or one of another version.</exception>
    public static ConversationState Read(ReadOnlySpan<byte> source, int model)
    {
        if (source.Length != Size || BinaryPrimitives.ReadInt32LittleEndian(source) != Version)
        {
            throw new InvalidDataException($"These are not the {Size} bytes of a conversation's state of version {Version}. Score the conversation from its beginning.");
        }

        int Whole(ReadOnlySpan<byte> bytes, int place) => BinaryPrimitives.ReadInt32LittleEndian(bytes[(place * sizeof(int))..]);
        if (Whole(source, 1) != model)
        {
            throw new InvalidDataException("The state comes from another model. Score the conversation from its beginning.");
        }

        var state = new ConversationState { Messages = Whole(source, 2), Alarms = Whole(source, 3), WarnedAt = Whole(source, 4), Band = Whole(source, 5) };
        for (var i = 0; i < state.figures.Length; i++)
        {
            state.figures[i] = BinaryPrimitives.ReadDoubleLittleEndian(source[(FiguresFrom + (i * sizeof(double)))..]);
        }

        var (now, before) = state.Profile.Counts;
        source.Slice(Header, now.Length).CopyTo(now);
        source.Slice(Header + now.Length, before.Length).CopyTo(before);
        state.Profile.Restore(Whole(source, 6), state.figures.AsSpan()[^ProfileFigures..]);
        return state.figures.All(double.IsFinite) && state.Messages >= 0 && state.Band is >= 0 and <= 3 && state.Profile.Messages is >= 0 and <= ConceptProfile.Block
            ? state
            : throw new InvalidDataException("The state of the conversation is damaged. Score the conversation from its beginning.");
    }
}
