using System.Security.Cryptography;
using System.Text;
using Cesagram.Linguistics.Concepts;
using Cesagram.Linguistics.Cues;
using Cesagram.Linguistics.Risk;
using Cesagram.Linguistics.Text;

namespace Cesagram.Linguistics.Models;

/// <summary>
/// A model on disk, little-endian: "CSGM", format (int32), SHA-256 of the rest (32 bytes), sources, figures,
/// names of intents and concepts, then the tables as (slot, half) pairs of what is not zero.
/// </summary>
internal static class ModelFile
{
    private const int Format = 3;
    private const int HashLength = 32;

    /// <summary>What the places of weights stand for.</summary>
    private static readonly string Vocabulary = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join(' ', Enumerable.Range(0, Intent.Count).Select(Intent.Name).Concat(ConceptLexicon.Shipped.Names)))))[..16];

    public static RiskModel Read(Stream stream)
    {
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        var bytes = memory.ToArray();
        if (bytes.Length < 8 + HashLength || !bytes.AsSpan(0, 4).SequenceEqual("CSGM"u8))
        {
            throw new InvalidDataException("The file is no Cesagram model, or only its beginning. Name a file that 'train' wrote, or copy it again.");
        }

        var format = BitConverter.ToInt32(bytes, 4);
        if (format != Format)
        {
            throw new InvalidDataException(format > Format
                ? $"The model has format {format}, newer than the {Format} that this version reads. Update Cesagram, or train the model again with this version."
                : $"The model has format {format}; this version reads format {Format}. Train it again.");
        }

        var rest = bytes.AsSpan(8 + HashLength);
        if (!SHA256.HashData(rest).AsSpan().SequenceEqual(bytes.AsSpan(8, HashLength)))
        {
            throw new InvalidDataException("The model file is damaged. Copy it again.");
        }

        using var reader = new BinaryReader(new MemoryStream(bytes, 8 + HashLength, rest.Length));
        var sources = Enumerable.Range(0, reader.ReadInt32()).Select(_ => reader.ReadString()).ToList();
        var thresholds = new Thresholds(reader.ReadDouble(), reader.ReadDouble(), reader.ReadDouble(), reader.ReadDouble(), reader.ReadDouble(), reader.ReadInt32());
        var weights = new ModelWeights
        {
            Bias = reader.ReadDouble(),
            CourseBias = reader.ReadDouble(),
            RoleBias = reader.ReadDouble(),
            MissingBias = reader.ReadDouble(),
        };
        if (reader.ReadString() != Vocabulary)
        {
            throw new InvalidDataException("The model was trained with other intents or concepts than this version has. Train it again.");
        }

        ReadDoubles(reader, weights.Dense);
        ReadDoubles(reader, weights.RoleCue);
        ReadDoubles(reader, weights.Concepts);
        ReadDoubles(reader, weights.Course);
        ReadDoubles(reader, weights.RoleConcepts);
        ReadDoubles(reader, weights.MissingCue);
        ReadDoubles(reader, weights.MissingConcepts);
        ReadTable(reader, weights.Words);
        ReadTable(reader, weights.RoleWords);
        var worst = reader.ReadSingle();
        var logs = new float[LanguageGuess.Languages.Count * LanguageGuess.Slots];
        for (var i = 0; i < logs.Length; i++)
        {
            logs[i] = (float)reader.ReadHalf();
        }

        RefuseWhatIsNoNumber(weights, thresholds, logs);
        var version = $"{Format}-{Convert.ToHexStringLower(bytes.AsSpan(8, 6))}";
        return new RiskModel(new ModelReport(version, sources), weights, thresholds, new LanguageGuess(logs, worst));
    }

    public static byte[] Write(IReadOnlyList<string> sources, ModelWeights weights, Thresholds thresholds, LanguageGuess languages)
    {
        using var rest = new MemoryStream();
        using (var writer = new BinaryWriter(rest, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(sources.Count);
            foreach (var source in sources)
            {
                writer.Write(source);
            }

            foreach (var value in new[] { thresholds.Watch, thresholds.Warn, thresholds.Urgent, thresholds.Slope, thresholds.Intercept })
            {
                writer.Write(value);
            }

            writer.Write(thresholds.Lasting);
            foreach (var value in new[]
            {
                weights.Bias, weights.CourseBias, weights.RoleBias, weights.MissingBias,
            })
            {
                writer.Write(value);
            }

            writer.Write(Vocabulary);
            foreach (var value in weights.Dense.Concat(weights.RoleCue).Concat(weights.Concepts).Concat(weights.Course).Concat(weights.RoleConcepts).Concat(weights.MissingCue).Concat(weights.MissingConcepts))
            {
                writer.Write(value);
            }

            WriteTable(writer, weights.Words);
            WriteTable(writer, weights.RoleWords);
            writer.Write(languages.Worst);
            foreach (var log in languages.Logs)
            {
                writer.Write((Half)log);
            }
        }

        var body = rest.ToArray();
        return [.. "CSGM"u8, .. BitConverter.GetBytes(Format), .. SHA256.HashData(body), .. body];
    }

    /// <summary>A sum with one of them in it is none either, and every risk after it.</summary>
    private static void RefuseWhatIsNoNumber(ModelWeights weights, Thresholds thresholds, float[] logs)
    {
        double[] figures =
        [
            thresholds.Watch, thresholds.Warn, thresholds.Urgent, thresholds.Slope, thresholds.Intercept, weights.Bias, weights.RoleBias, weights.MissingBias,
            .. weights.Dense, .. weights.RoleCue, .. weights.Concepts, .. weights.Course, .. weights.RoleConcepts, .. weights.MissingCue, .. weights.MissingConcepts,
        ];
        var isCourse = double.IsFinite(weights.CourseBias) || double.IsNegativeInfinity(weights.CourseBias);
        if (!isCourse || !Array.TrueForAll(figures, double.IsFinite) || !Array.TrueForAll(weights.Words, Half.IsFinite) || !Array.TrueForAll(weights.RoleWords, Half.IsFinite) || Array.Exists(logs, float.IsNaN))
        {
            throw new InvalidDataException("The model holds a weight that is no number. Train it again.");
        }
    }

    private static void ReadDoubles(BinaryReader reader, double[] values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = reader.ReadDouble();
        }
    }

    private static void ReadTable(BinaryReader reader, Half[] table)
    {
        var count = reader.ReadInt32();
        for (var i = 0; i < count; i++)
        {
            table[reader.ReadInt32()] = reader.ReadHalf();
        }
    }

    private static void WriteTable(BinaryWriter writer, Half[] table)
    {
        writer.Write(table.Count(value => value != Half.Zero));
        for (var slot = 0; slot < table.Length; slot++)
        {
            if (table[slot] != Half.Zero)
            {
                writer.Write(slot);
                writer.Write(table[slot]);
            }
        }
    }
}
