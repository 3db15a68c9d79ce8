using System.Text.RegularExpressions;
using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.ReadEntry;
using Cesagram.KnowledgeHub.SeedContent;
using Cesagram.Tests.Hosting;
using Cesagram.Ui.Languages;

namespace Cesagram.Tests.KnowledgeHub;

/// <summary>What a new hub opens with: whole, in all languages, and without a link into nothing.</summary>
[Collection(HostCollection.Name)]
public partial class FirstContentTests(RunningHost host)
{
    private const int FewestResources = 100;

    public static TheoryData<string> Kinds() => [.. Enum.GetValues<EntryKind>().Select(HubAddress.Segment)];

    [GeneratedRegex(@"\]\(hub:([^)\s]+)\)")]
    private static partial Regex HubLink();

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Entries_OfAKind_StandInEveryLanguage(string kind)
    {
        var entries = HubContent.Entries(kind).ToList();
        entries.Should().NotBeEmpty();
        entries.Select(entry => entry.Facts.Slug).Should().OnlyHaveUniqueItems();
        entries.Where(entry => entry.Texts.Count != Language.All.Count || entry.Texts.Any(text => text.Text.Title.Length == 0)).Select(entry => entry.Facts.Slug).Should().BeEmpty();
    }

    [Fact]
    public void Vocabulary_StandsInEveryLanguage()
    {
        var ids = HubContent.Vocabulary().Select(concept => concept.Id).ToList();
        ids.Should().NotBeEmpty().And.OnlyHaveUniqueItems();
        HubContent.Vocabulary().Select(concept => concept.Broader).OfType<string>().Should().BeSubsetOf(ids);
        foreach (var language in Language.All)
        {
            HubContent.VocabularyTexts(language.Code).Keys.Should().BeEquivalentTo(ids);
        }
    }

    [Fact]
    public void Resources_AreManyAndEachCanBeFound()
    {
        var resources = HubContent.Entries(HubAddress.Segment(EntryKind.Resource)).Select(entry => entry.Facts).ToList();
        resources.Should().HaveCountGreaterThanOrEqualTo(FewestResources);
        resources.Where(resource => resource.Url is null && resource.Identifiers.Count == 0).Should().BeEmpty();
        resources.Select(resource => resource.Type).Should().BeSubsetOf(EntryTypes.OfResources);
        resources.SelectMany(resource => resource.Topics).Should().BeSubsetOf(HubContent.Vocabulary().Where(concept => concept.Topic).Select(concept => concept.Id));
    }

    [Fact]
    public void Links_InTextsAndFacts_LeadToWhatIsThere()
    {
        var kinds = Enum.GetValues<EntryKind>().Select(HubAddress.Segment).ToList();
        var there = kinds.SelectMany(kind => HubContent.Entries(kind).Select(entry => $"{kind}/{entry.Facts.Slug}"))
            .Concat(HubContent.Vocabulary().Select(concept => $"glossary/{concept.Id}")).Concat(["help", "game", "contact", "glossary"]).ToHashSet();
        var entries = kinds.SelectMany(HubContent.Entries).ToList();
        entries.SelectMany(entry => entry.Texts.SelectMany(text => HubLink().Matches(text.Text.Body ?? "").Select(match => match.Groups[1].Value))).Except(there).Should().BeEmpty();
        entries.SelectMany(entry => entry.Facts.Related.Select(related => related.Contains('/', StringComparison.Ordinal) ? related : $"resources/{related}")).Except(there).Should().BeEmpty();
    }

    [Fact]
    public async Task Get_ResourceOfTheFirstContent_IsServed()
    {
        using var client = host.Anonymous();
        foreach (var language in Language.All)
        {
            using var answer = await client.GetAsync(new Uri($"/{language.Code}/knowledge/resources/eu-2011-93", UriKind.Relative));
            answer.IsSuccessStatusCode.Should().BeTrue();
        }
    }
}
