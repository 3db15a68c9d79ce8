using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Cesagram.KnowledgeHub.Data;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.KnowledgeHub.EditEntries;

/// <summary>The last part of an entry's address.</summary>
internal static partial class Slugs
{
    public const int Longest = 60;

    private static readonly Dictionary<char, string> Letters = new()
    {
        ['α'] = "a", ['β'] = "v", ['γ'] = "g", ['δ'] = "d", ['ε'] = "e", ['ζ'] = "z", ['η'] = "i", ['θ'] = "th", ['ι'] = "i", ['κ'] = "k", ['λ'] = "l", ['μ'] = "m",
        ['ν'] = "n", ['ξ'] = "x", ['ο'] = "o", ['π'] = "p", ['ρ'] = "r", ['σ'] = "s", ['ς'] = "s", ['τ'] = "t", ['υ'] = "y", ['φ'] = "f", ['χ'] = "ch", ['ψ'] = "ps", ['ω'] = "o",
        ['ß'] = "ss", ['æ'] = "ae", ['œ'] = "oe", ['ø'] = "o", ['đ'] = "d", ['ł'] = "l", ['þ'] = "th", ['ð'] = "d", ['ı'] = "i",
    };

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Pattern();

    public static bool IsValid(string slug) => slug.Length <= Longest && Pattern().IsMatch(slug);

    /// <summary>Words of a title in plain letters, cut at a word; "entry" where nothing is left.</summary>
    public static string Of(string title)
    {
        var slug = new StringBuilder(title.Length);
        foreach (var c in title.ToLowerInvariant().Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark || c is '\'' or '’')
            {
                continue;
            }

            var plain = Letters.GetValueOrDefault(c) ?? (char.IsAsciiLetterOrDigit(c) ? c.ToString() : "-");
            if (plain != "-" || (slug.Length > 0 && slug[^1] != '-'))
            {
                slug.Append(plain);
            }
        }

        var whole = slug.ToString().Trim('-');
        if (whole.Length > Longest)
        {
            var cut = whole.LastIndexOf('-', Longest);
            whole = whole[..(cut > 0 ? cut : Longest)];
        }

        return whole.Length > 0 ? whole : "entry";
    }

    /// <summary>Whether no other entry of the kind stands there or ever stood there.</summary>
    public static async Task<bool> IsFreeAsync(KnowledgeHubDbContext db, EntryKind kind, string slug, Guid entry, CancellationToken cancellationToken) =>
        !await db.Entries.AnyAsync(e => e.Kind == kind && e.Slug == slug && e.Id != entry, cancellationToken)
        && !await db.Redirects.AnyAsync(r => r.Kind == kind && r.Slug == slug && r.EntryId != entry, cancellationToken);

    /// <summary>A free one for a title: numbered where it must be.</summary>
    public static async Task<string> FreeAsync(KnowledgeHubDbContext db, EntryKind kind, string title, CancellationToken cancellationToken)
    {
        var first = Of(title);
        for (var number = 2; ; number++)
        {
            var ending = $"-{number}";
            var slug = number == 2 ? first : string.Concat(first.AsSpan(0, Math.Min(first.Length, Longest - ending.Length)).TrimEnd('-'), $"-{number - 1}");
            if (await IsFreeAsync(db, kind, slug, Guid.Empty, cancellationToken))
            {
                return slug;
            }
        }
    }
}
