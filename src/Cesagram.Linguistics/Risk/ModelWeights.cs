using Cesagram.Linguistics.Concepts;
using Cesagram.Linguistics.Cues;
using Cesagram.Linguistics.Text;

namespace Cesagram.Linguistics.Risk;

/// <summary>
/// What a model has learnt. Score before calibration: <c>ln(e^signs + e^course) - looks</c> (<see cref="Reading"/>), where
/// <c>signs = bias + dense · features + concepts · profile + sum of word weights / (tokens + TokenPrior)</c>, masses and sums fading by <see cref="Fade"/> a message,
/// and <c>course = course bias + course · profile</c>.
/// </summary>
internal sealed class ModelWeights
{
    public const int WordBits = 19;
    public const int WordCount = 1 << WordBits;
    public const double TokenPrior = 60;
    public const uint RareToken = 1002020905;

    private const double LookWeight = 2;
    private const double LookScale = 20;
    private const int MostLooks = 200;

    /// <summary>Half of a message's weight is gone 25 messages later.</summary>
    public static readonly double Fade = Math.Pow(2, -1.0 / 25);

    private static readonly double[] Looks = [.. Enumerable.Range(0, MostLooks + 1).Select(looks => LookWeight * Math.Log(1 + (looks / LookScale)))];

    private WordPairWeights? wordPairs;

    public double Bias { get; set; }

    public double[] Dense { get; init; } = new double[Risk.Dense.Count];

    /// <summary>Of concepts: the same in every language.</summary>
    public double[] Concepts { get; init; } = new double[ConceptLexicon.Shipped.Names.Count];

    /// <summary>Of words and of pairs of words.</summary>
    public Half[] Words { get; init; } = new Half[WordCount];

    /// <summary>Minus infinity where no course was learnt.</summary>
    public double CourseBias { get; set; } = double.NegativeInfinity;

    /// <summary>Of concepts, for the course a conversation takes.</summary>
    public double[] Course { get; init; } = new double[ConceptLexicon.Shipped.Names.Count];

    public double RoleBias { get; set; }

    public double[] RoleCue { get; init; } = new double[Stage.Classes];

    public double[] RoleConcepts { get; init; } = new double[ConceptLexicon.Shipped.Names.Count];

    public Half[] RoleWords { get; init; } = new Half[WordCount];

    /// <summary>Both tables of words as they were when this was first asked for.</summary>
    public WordPairWeights WordPairs => wordPairs ??= new WordPairWeights(Words, RoleWords);

    public double MissingBias { get; set; }

    /// <summary>Of classes of cues.</summary>
    public double[] MissingCue { get; init; } = new double[Stage.Classes];

    public double[] MissingConcepts { get; init; } = new double[ConceptLexicon.Shipped.Names.Count];

    /// <summary>
    /// What is asked for the more, the more often one looks: after every message there is one more chance that ordinary talk looks like risk.
    /// Rises as 2 ln(1 + messages / 20) up to 200 messages.
    /// </summary>
    public static double OfLooks(int messages) => Looks[Math.Min(messages, MostLooks)];

    /// <summary>The same with both readings put on their scales.</summary>
    public ModelWeights Scaled(ReadingScale signs, ReadingScale course) => new()
    {
        Bias = signs.Of(Bias),
        Dense = Array.ConvertAll(Dense, weight => signs.Factor * weight),
        Concepts = Array.ConvertAll(Concepts, weight => signs.Factor * weight),
        Words = Array.ConvertAll(Words, weight => (Half)(signs.Factor * (double)weight)),
        CourseBias = course.Of(CourseBias),
        Course = Array.ConvertAll(Course, weight => course.Factor * weight),
    };

    public static int Slot(uint token) => (int)(TokenHash.Mix(token) >> (64 - WordBits));

    public static int Slot(uint first, uint second) => (int)(TokenHash.Pair(first, second) >> (64 - WordBits));
}
