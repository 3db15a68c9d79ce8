namespace Cesagram.Linguistics.Training;

/// <summary>A file to learn from.</summary>
/// <param name="Name">For messages to people; <c>dev</c> in it marks data that only calibrates.</param>
/// <param name="Stream">Hashed streams (JSON lines with token ids) or readable conversations, PAN-2012 XML among them; not compressed, seekable.</param>
public sealed record TrainingFile(string Name, Stream Stream);

/// <summary>What to train on.</summary>
/// <param name="Files">Besides the own dialogues, which training uses unless their source, <c>own</c>, is excluded.</param>
/// <param name="Seed">Of all random choices: the same input and seed give the same bytes.</param>
/// <param name="ExcludedSources">Sources left out by name.</param>
/// <param name="Predators">
/// Labels the conversations of PAN-2012 XML, whose source is <c>pan12</c>: <c>grooming</c> where a listed predator takes part, else <c>ordinary</c>.
/// Must be given where such a file is among <paramref name="Files"/>, and only there.
/// </param>
public sealed record TrainingInput(
    IReadOnlyList<TrainingFile> Files, int Seed = 1, IReadOnlyCollection<string>? ExcludedSources = null, PredatorList? Predators = null);

/// <summary>How far training has come.</summary>
/// <param name="Step">What is being done.</param>
/// <param name="Part">0 to 1, of the whole.</param>
public sealed record TrainingProgress(string Step, double Part);

/// <summary>A trained model and what it was trained on.</summary>
/// <param name="Model">The bytes of the model file.</param>
/// <param name="Summary">English lines for people: counts and dev figures.</param>
public sealed record TrainingResult(byte[] Model, IReadOnlyList<string> Summary);
