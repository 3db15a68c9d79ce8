using Cesagram.Cesagramville.Text;
using Microsoft.Extensions.Localization;

namespace Cesagram.Cesagramville.OpenTown;

/// <summary>The game's texts in the language of the request; keys begin with their part's name, so that none stands twice. Placeholders are filled in by the browser.</summary>
internal sealed class GameTexts(IStringLocalizerFactory factory)
{
    private readonly IStringLocalizer[] first = [.. new[] { typeof(TownText), typeof(AvatarText) }.Select(factory.Create)];
    private readonly IStringLocalizer[] later = [.. new[] { typeof(SkillText), typeof(CircleText), typeof(BookText), typeof(CheckText) }.Select(factory.Create)];

    /// <summary>What the way to the first story needs; comes with the page.</summary>
    public IReadOnlyDictionary<string, string> First() => Read(first);

    /// <summary>What skills, book and checks need; fetched when it is wanted.</summary>
    public IReadOnlyDictionary<string, string> Later() => Read(later);

    private static Dictionary<string, string> Read(IStringLocalizer[] sources) =>
        sources.SelectMany(source => source.GetAllStrings(includeParentCultures: true)).DistinctBy(text => text.Name).ToDictionary(text => text.Name, text => text.Value);
}
