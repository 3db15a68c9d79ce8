using Cesagram.CountryFacts;
using Cesagram.KnowledgeHub.Data;
using Cesagram.Ui.Help;

namespace Cesagram.KnowledgeHub.ReadSections;

/// <summary>Which help a text needs beside it: its topics say whether a child is missing, harm came online, or somebody wants to talk.</summary>
internal static class HelpNeed
{
    private const string Missing = "missing-children";
    private static readonly string[] Harm = ["grooming", "sexual-extortion", "child-sexual-abuse-material", "child-sexual-abuse", "reporting"];

    public static HelpLines For(Entry entry, CountryFactsFile facts, string? country, string language)
    {
        var isOnline = entry.Topics.Exists(Harm.Contains);
        return HelpLines.For(facts, country, isYoung: !entry.Topics.Contains(Missing), language, isOnline);
    }
}
