using System.Globalization;
using System.Text.Json;
using Cesagram.ChatAnalysis.KeepCustody;
using Cesagram.Postgres;

namespace Cesagram.ChatAnalysis.WorkWarnings;

/// <summary>Who gave a warning to another, and when.</summary>
internal sealed record GivenWarning(string By, DateTimeOffset At);

/// <summary>Looks up in the audit trail who gave a warning to whom it is with.</summary>
internal sealed class WarningGivers(AuditReader audit)
{
    /// <summary>A transcript of many conversations has as many warnings; beyond so many changes nothing is said.</summary>
    private const int Looked = 50;

    /// <returns>Null where it is with nobody, or who has it took it himself.</returns>
    public async Task<GivenWarning?> OfAsync(Guid unit, WarningView warning, CancellationToken cancellationToken)
    {
        if (warning.AssignedTo is not { } to)
        {
            return null;
        }

        var conversation = (warning.Conversation + 1).ToString(CultureInfo.InvariantCulture);
        var choice = new AuditChoice { Subject = TranscriptEvents.Subject(warning.TranscriptId), Name = "warning-assigned" };
        var last = (await audit.ListAsync(unit, choice, 0, Looked, cancellationToken)).Rows
            .FirstOrDefault(row => JsonSerializer.Deserialize<Dictionary<string, string>>(row.Details) is { } told && told.GetValueOrDefault("conversation") == conversation && told.GetValueOrDefault("assignedTo") == to);
        return last is null || last.Actor == to ? null : new GivenWarning(last.Actor, last.At);
    }
}
