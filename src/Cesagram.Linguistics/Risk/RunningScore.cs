using Cesagram.Linguistics.Cues;

namespace Cesagram.Linguistics.Risk;

/// <summary>
/// The state of one conversation: a fixed number of figures, a constant cost a message, whatever came before.
/// </summary>
internal sealed class RunningScore(ModelWeights weights, CueLexicon cues)
{
    public const int MostAuthors = 12;

    private readonly double[] mass = new double[Stage.Count];
    private readonly double[] authorMass = new double[MostAuthors * Stage.Count];
    private readonly double[] authorWords = new double[MostAuthors];
    private readonly double[] authorTokens = new double[MostAuthors];
    private readonly List<CueHit> hits = [];
    private double words;
    private double tokens;

    /// <summary>Cue hits of the message added last.</summary>
    public IReadOnlyList<CueHit> Hits => hits;

    /// <summary>Sum of the word weights of the message added last.</summary>
    public double LastWords { get; private set; }

    public ReadOnlySpan<double> Mass => mass;

    public double WordDivisor => tokens + ModelWeights.TokenPrior;

    /// <summary>How many stages show, each counted once at most.</summary>
    public double Breadth
    {
        get
        {
            var breadth = 0.0;
            for (var s = 0; s < Stage.Count; s++)
            {
                breadth += Math.Min(1, mass[s]);
            }

            return breadth;
        }
    }

    /// <summary>Score before calibration.</summary>
    public double Score
    {
        get
        {
            var score = weights.Bias + (words / WordDivisor) + (weights.Breadth * Math.Max(0, Breadth - ModelWeights.BreadthFrom));
            for (var s = 0; s < Stage.Count; s++)
            {
                score += weights.Cue[s] * Math.Log(1 + mass[s]);
            }

            return score;
        }
    }

    public double Missing =>
        1 / (1 + Math.Exp(-(weights.MissingBias + (weights.MissingCue * Math.Log(1 + mass[Stage.GoingMissing])) + (weights.MissingApproach * Math.Log(1 + mass[Stage.Approach])))));

    /// <summary>Adds a message. Authors beyond the twelfth share the last place.</summary>
    public void Add(ReadOnlySpan<uint> ids, int author)
    {
        author = Math.Min(author, MostAuthors - 1);
        for (var s = 0; s < Stage.Count; s++)
        {
            mass[s] *= ModelWeights.Fade;
        }

        words *= ModelWeights.Fade;
        tokens *= ModelWeights.Fade;
        cues.Match(ids, hits);
        foreach (var hit in hits)
        {
            mass[hit.Stage]++;
            authorMass[(author * Stage.Count) + hit.Stage]++;
        }

        var (risk, role) = Sum(ids);
        LastWords = risk;
        words += risk;
        tokens += ids.Length;
        authorWords[author] += role;
        authorTokens[author] += ids.Length;
    }

    /// <summary>How much an author writes like the one who manipulates, in log-odds.</summary>
    public double Role(int author)
    {
        author = Math.Min(author, MostAuthors - 1);
        var role = weights.RoleBias + (authorWords[author] / (authorTokens[author] + ModelWeights.TokenPrior));
        for (var s = 0; s < Stage.Count; s++)
        {
            role += weights.RoleCue[s] * Math.Log(1 + authorMass[(author * Stage.Count) + s]);
        }

        return role;
    }

    private (double Risk, double Role) Sum(ReadOnlySpan<uint> ids)
    {
        var risk = 0.0;
        var role = 0.0;
        var previous = 0u;
        foreach (var id in ids)
        {
            if (id == ModelWeights.RareToken)
            {
                previous = 0;
                continue;
            }

            var slot = ModelWeights.Slot(id);
            risk += (double)weights.Words[slot];
            role += (double)weights.RoleWords[slot];
            if (previous != 0)
            {
                slot = ModelWeights.Slot(previous, id);
                risk += (double)weights.Words[slot];
                role += (double)weights.RoleWords[slot];
            }

            previous = id;
        }

        return (risk, role);
    }
}
