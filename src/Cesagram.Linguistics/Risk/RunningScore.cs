using System.Runtime.InteropServices;
using Cesagram.Linguistics.Concepts;
using Cesagram.Linguistics.Cues;

namespace Cesagram.Linguistics.Risk;

/// <summary>Follows conversations: adds messages to a state and reads scores off it, at a constant cost a message.</summary>
internal sealed class RunningScore(ModelWeights weights, CueLexicon cues, ConceptLexicon lexicon)
{
    private readonly ConceptWeights conceptWeights = new(weights);
    private readonly DenseSum dense = new(weights.Dense);
    private readonly CueMatcher matcher = new(cues);
    private ushort[] words = new ushort[64];
    private ushort[] concepts = new ushort[64];
    private ushort[] borrowed = new ushort[64];
    private Reading? reading;

    public RunningScore(ModelWeights weights)
        : this(weights, CueLexicon.Shipped, ConceptLexicon.Shipped)
    {
    }

    public ConversationState State { get; private set; } = new();

    /// <summary>Cues that do not count; null: all do.</summary>
    public IReadOnlySet<int>? Uncounted { get; init; }

    /// <summary>Cue hits of the message added last.</summary>
    public List<CueHit> Hits => matcher.Hits;

    /// <summary>Concepts of the message added last, token by token.</summary>
    public ReadOnlySpan<ushort> Concepts(int tokens) => concepts.AsSpan(0, tokens);

    /// <summary>Sum of the weights of words of the message added last.</summary>
    public double LastWords { get; private set; }

    public double WordDivisor => State.Tokens + ModelWeights.TokenPrior;

    /// <summary>Score before calibration.</summary>
    public double Score => Reading.Score - ModelWeights.OfLooks(State.Messages);

    public Reading Reading => reading ??= Read();

    /// <summary>Signs of going missing, 0 to 1.</summary>
    public double Missing
    {
        get
        {
            // The logs of classes are those of the last reading.
            _ = Reading;
            var (signs, gate) = (weights.MissingBias + State.Profile.Missing, Dense.GateOf(State));
            var logs = dense.ClassLogs;
            for (var c = 0; c < logs.Length; c++)
            {
                signs += weights.MissingCue[c] * logs[c] * gate;
            }

            return 1 / (1 + Math.Exp(-signs));
        }
    }

    /// <summary>Begins another conversation; the state is the same object, emptied.</summary>
    public void Begin()
    {
        State.Clear();
        Forget();
    }

    /// <summary>Goes on from a state.</summary>
    public void Begin(ConversationState state)
    {
        State = state;
        Forget();
    }

    public void Add(ReadOnlySpan<uint> ids, int author)
    {
        reading = null;
        State.Fade();
        State.Messages++;
        Match(ids);
        if (Uncounted is not null)
        {
            Hits.RemoveAll(hit => Uncounted.Contains(hit.Pattern));
        }

        foreach (ref readonly var hit in CollectionsMarshal.AsSpan(Hits))
        {
            State.Intents[hit.Intent]++;
            State.Classes[hit.Stage]++;
            State.Author(author)[hit.Stage]++;
        }

        var read = concepts.AsSpan(0, ids.Length);
        State.Profile.Add(read, conceptWeights);
        (LastWords, var role) = TokenSums.Of(ids, weights.WordPairs);
        foreach (var concept in read)
        {
            role += weights.RoleConcepts[concept];
            State.Child += lexicon.SpeaksOfChild[concept] ? 1 : 0;
        }

        State.Words += LastWords;
        State.Tokens += ids.Length;
        State.AllTokens += ids.Length;
        State.RoleWords(author) += role;
        State.RoleTokens(author) += ids.Length;
    }

    /// <summary>How much an author writes like the one who manipulates, in log-odds.</summary>
    public double Role(int author)
    {
        var role = weights.RoleBias + (State.RoleWords(author) / (State.RoleTokens(author) + ModelWeights.TokenPrior));
        var masses = State.Author(author);
        for (var c = 0; c < Stage.Classes; c++)
        {
            role += weights.RoleCue[c] * Math.Log(1 + masses[c]);
        }

        return role;
    }

    private Reading Read()
    {
        var signs = dense.Add(weights.Bias + (State.Words / WordDivisor) + State.Profile.Signs, State);
        return new Reading(signs, weights.CourseBias + State.Profile.Course);
    }

    private void Match(ReadOnlySpan<uint> ids)
    {
        if (words.Length < ids.Length)
        {
            words = new ushort[ids.Length * 2];
            concepts = new ushort[ids.Length * 2];
            borrowed = new ushort[ids.Length * 2];
        }

        var found = words.AsSpan(0, ids.Length);
        var read = concepts.AsSpan(0, ids.Length);
        var taken = borrowed.AsSpan(0, ids.Length);
        cues.Words.Find(ids, found, read);
        var language = lexicon.Reader.Read(read, read, State.Languages, taken, out var any);
        for (var i = 0; any && i < taken.Length; i++)
        {
            taken[i] = taken[i] == 0 ? (ushort)0 : cues.Vocabulary.Borrow(found[i], taken[i], language);
        }

        matcher.Match(found, any ? taken : []);
    }

    private void Forget()
    {
        reading = null;
        Hits.Clear();
        LastWords = 0;
    }
}
