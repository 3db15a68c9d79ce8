using System.Reflection;
using Cesagram.Linguistics.Models;
using Cesagram.Linguistics.Risk;
using Cesagram.Linguistics.Text;

namespace Cesagram.Linguistics;

/// <summary>A trained model: safe to share between threads.</summary>
public sealed class RiskModel
{
    private static readonly Lazy<RiskModel> Lazily = new(() =>
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Cesagram.Linguistics.Models.cesagram.model")
            ?? throw new InvalidDataException("This build carries no model; train one with 'train' and name it with --model.");
        return Load(stream);
    });

    internal RiskModel(ModelReport info, ModelWeights weights, Thresholds thresholds, LanguageGuess languages)
    {
        Info = info;
        Weights = weights;
        Thresholds = thresholds;
        Languages = languages;
    }

    /// <summary>The model that ships, loaded at the first use.</summary>
    public static RiskModel Shipped => Lazily.Value;

    /// <summary>Version and training sources.</summary>
    public ModelReport Info { get; }

    /// <summary>Calibrated risk, 0 to 1, from which the bands watch, warn and urgent begin.</summary>
    public IReadOnlyDictionary<string, double> BandsFrom => Thresholds.ByName;

    /// <summary>Tells states of this model from those of others.</summary>
    internal int Stamp => int.Parse(Info.Version.AsSpan(Info.Version.IndexOf('-', StringComparison.Ordinal) + 1, 8), System.Globalization.NumberStyles.HexNumber, System.Globalization.CultureInfo.InvariantCulture);

    internal ModelWeights Weights { get; }

    internal Thresholds Thresholds { get; }

    internal LanguageGuess Languages { get; }

    /// <summary>Reads a model file.</summary>
    /// <exception cref="InvalidDataException">It is none, or of another version, or damaged.</exception>
    public static RiskModel Load(Stream stream) => ModelFile.Read(stream);
}
