using System.Text.RegularExpressions;

namespace Cesagram.KnowledgeHub.ReceiveForms;

/// <summary>What speaks for spam. Signs are shown to the person who decides; none of them decides by itself.</summary>
internal static partial class SpamSigns
{
    public const string TooFast = "too-fast";
    public const string TooOld = "too-old";
    public const string NoSeal = "no-seal";
    public const string Links = "links";
    public const string Markup = "markup";
    public const string SameText = "same-text";

    private const int MostLinks = 2;
    private static readonly TimeSpan Fastest = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Oldest = TimeSpan.FromHours(12);

    /// <summary>Signs of one text on its own.</summary>
    /// <param name="age">How long its form was out; null: without a seal.</param>
    /// <param name="text">All that was typed.</param>
    public static List<string> Of(TimeSpan? age, string text)
    {
        var signs = new List<string>();
        Add(age is null, NoSeal);
        Add(age < Fastest, TooFast);
        Add(age > Oldest, TooOld);
        Add(Link().Count(text) > MostLinks, Links);
        Add(MarkupOfLinks().IsMatch(text), Markup);
        return signs;

        void Add(bool isThere, string sign)
        {
            if (isThere)
            {
                signs.Add(sign);
            }
        }
    }

    [GeneratedRegex(@"https?://|www\.", RegexOptions.IgnoreCase)]
    private static partial Regex Link();

    [GeneratedRegex(@"<\s*/?\s*[a-z]+[^>]*>|\[(url|link)\b", RegexOptions.IgnoreCase)]
    private static partial Regex MarkupOfLinks();
}
