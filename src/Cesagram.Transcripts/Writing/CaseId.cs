using System.Security.Cryptography;
using System.Text;

namespace Cesagram.Transcripts.Writing;

/// <summary>Ids of graph nodes: a kind and a UUID made of what the node is, the same each time it is written.</summary>
internal static class CaseId
{
    public static string Of(string kind, params string[] what)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(kind + "\0" + string.Join('\0', what))).AsSpan(0, 16);
        // Version 8, variant 1 of RFC 9562: made by rule from a hash.
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return $"kb:{kind}-{new Guid(hash, bigEndian: true)}";
    }
}
