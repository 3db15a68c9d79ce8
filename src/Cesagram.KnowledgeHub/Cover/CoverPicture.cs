using System.Collections.Concurrent;
using Microsoft.AspNetCore.Html;

namespace Cesagram.KnowledgeHub.Cover;

/// <summary>
/// The picture of an entry: by its type a place in the town (a law is the town hall, research the observatory, ...), by its first topic the time of evening,
/// by its address which windows are lit and what grows around. Decorative; colours come from the tokens, so that it follows light and dark. Needs cover.css.
/// </summary>
internal static class CoverPicture
{
    private const int Remembered = 4_000;
    private static readonly string[] Hours = ["dawn", "noon", "gold", "dusk", "night"];
    private static readonly ConcurrentDictionary<(string Type, string Seed, string Topic), IHtmlContent> Drawn = new();

    /// <param name="type">Type of the entry.</param>
    /// <param name="seed">What makes this picture differ from others of its type: the slug.</param>
    /// <param name="topics">Ids of its topics; the first gives the hour.</param>
    /// <param name="small">As in a list.</param>
    public static IHtmlContent Draw(string type, string seed, IReadOnlyList<string> topics, bool small = false)
    {
        var topic = topics is [var first, ..] ? first : "";
        if (Drawn.Count > Remembered)
        {
            Drawn.Clear();
        }

        var drawing = Drawn.GetOrAdd((type, seed, topic), static key => new HtmlString(Drawing(key.Type, key.Seed, key.Topic)));
        var hour = Hours[new CoverChance("hour " + topic).Below(Hours.Length)];
        return new HtmlContentBuilder()
            .AppendHtml($"<svg class=\"cover cover-{hour}{(small ? " cover-small" : "")}\" viewBox=\"0 0 420 260\" preserveAspectRatio=\"xMidYMax slice\" aria-hidden=\"true\" focusable=\"false\">")
            .AppendHtml(drawing)
            .AppendHtml("</svg>");
    }

    private static string Drawing(string type, string seed, string topic)
    {
        var chance = new CoverChance($"{type} {seed}");
        var shapes = new CoverShapes();
        CoverGround.Sky(shapes, new CoverChance("sky " + topic + seed));
        CoverGround.Hills(shapes, chance);
        CoverPlaces.Of(type)(shapes, chance);
        CoverGround.Street(shapes, chance);
        return shapes.ToString();
    }
}
