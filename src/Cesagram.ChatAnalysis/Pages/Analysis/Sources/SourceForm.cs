using System.Globalization;
using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.KeepGrounds;
using Cesagram.ChatAnalysis.KeepSources;
using Cesagram.ChatAnalysis.RaiseWarning;

namespace Cesagram.ChatAnalysis.Pages.Analysis.Sources;

/// <summary>What is typed about a source, as it was typed.</summary>
internal sealed class SourceForm
{
    private const int LongestCode = 50;
    private const int MostTitle = 200;

    /// <summary>The address of the page for a new one, and the filter for files.</summary>
    private static readonly string[] Reserved = ["new", WorkWarnings.WarningChoice.Files];

    public string? Code { get; set; }

    public string? Title { get; set; }

    public string? LegalBasis { get; set; }

    public string? Purpose { get; set; }

    public string? Days { get; set; } = "30";

    public string? Language { get; set; }

    public string? WarnAt { get; set; }

    public string? UrgentAt { get; set; }

    public string? MissingAt { get; set; }

    public bool Enabled { get; set; } = true;

    public int Revision { get; set; }

    public static SourceForm Of(ConversationSource source) => new()
    {
        Code = source.Code,
        Title = source.Title,
        LegalBasis = source.LegalBasis,
        Purpose = source.Purpose,
        Days = source.RetentionDays.ToString(CultureInfo.InvariantCulture),
        Language = source.Language,
        WarnAt = LimitText.Of(source.WarnAt),
        UrgentAt = LimitText.Of(source.UrgentAt),
        MissingAt = LimitText.Of(source.MissingAt),
        Enabled = source.Enabled,
        Revision = source.Revision,
    };

    /// <summary>The model's limits, to begin with.</summary>
    public static SourceForm First()
    {
        var first = WarningThresholds.Default;
        return new SourceForm { WarnAt = LimitText.Of(first.Risk.Warn), UrgentAt = LimitText.Of(first.Risk.Urgent), MissingAt = LimitText.Of(first.Missing) };
    }

    /// <summary>Checks it all.</summary>
    /// <param name="grounds">What may be chosen.</param>
    /// <param name="isNew">Whether the code is given with it.</param>
    /// <param name="problems">Keys of texts by field; empty where all is well.</param>
    public SourceChange? Read(IReadOnlyList<ProcessingGround> grounds, bool isNew, Dictionary<string, string> problems)
    {
        if (isNew && !CodeName.Is(Code, LongestCode))
        {
            problems["Code"] = "Sources.CodeInvalid";
        }
        else if (isNew && Reserved.Contains(Code))
        {
            problems["Code"] = "Sources.Reserved";
        }

        if (string.IsNullOrWhiteSpace(Title) || Title.Length > MostTitle || Title.Any(char.IsControl))
        {
            problems["Title"] = "Sources.NameMissing";
        }

        var basis = grounds.FirstOrDefault(g => g.Kind == ProcessingGroundKind.LegalBasis && g.Code == LegalBasis);
        if (basis is null)
        {
            problems["LegalBasis"] = "Sources.BasisMissing";
        }

        if (!grounds.Any(g => g.Kind == ProcessingGroundKind.Purpose && g.Code == Purpose))
        {
            problems["Purpose"] = "Sources.PurposeMissing";
        }

        if (!int.TryParse(Days, NumberStyles.None, CultureInfo.InvariantCulture, out var days) || days < 1 || days > (basis?.MaximumDays ?? 3650))
        {
            problems["Days"] = "Sources.DaysInvalid";
        }

        var (warn, urgent, missing) = (LimitText.Read(WarnAt), LimitText.Read(UrgentAt), LimitText.Read(MissingAt));
        if (warn is null)
        {
            problems["WarnAt"] = "Limit.Invalid";
        }

        if (urgent is null || urgent < warn)
        {
            problems["UrgentAt"] = urgent is null ? "Limit.Invalid" : "Limit.UrgentBelowWarn";
        }

        if (missing is null)
        {
            problems["MissingAt"] = "Limit.Invalid";
        }

        return problems.Count > 0
            ? null
            : new SourceChange(Title!.Trim(), LegalBasis!, Purpose!, days, Ui.Languages.Language.IsKnown(Language ?? "") ? Language : null, warn!.Value, urgent!.Value, missing!.Value, Enabled);
    }
}
