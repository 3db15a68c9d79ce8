using System.Security.Cryptography;
using System.Text;

namespace Cesagram.KnowledgeHub.Cover;

/// <summary>Numbers that look random and are the same for the same seed on every machine.</summary>
internal sealed class CoverChance
{
    private readonly byte[] bytes;
    private int next;

    public CoverChance(string seed) => bytes = SHA256.HashData(Encoding.UTF8.GetBytes(seed));

    /// <summary>0 up to one less than <paramref name="count"/>.</summary>
    public int Below(int count)
    {
        var at = next++;
        return (bytes[at % bytes.Length] + (at / bytes.Length * 97)) % count;
    }

    /// <summary>Between two numbers.</summary>
    public double Between(double least, double most) => least + ((most - least) * Below(200) / 199.0);

    public bool Often => Below(3) > 0;

    public bool Seldom => Below(3) == 0;
}
