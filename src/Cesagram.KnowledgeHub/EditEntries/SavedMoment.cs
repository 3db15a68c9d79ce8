namespace Cesagram.KnowledgeHub.EditEntries;

/// <summary>A moment as the database keeps it, so that one that was read equals the one that was written.</summary>
internal static class SavedMoment
{
    public static DateTimeOffset Of(DateTimeOffset moment) => new(moment.Ticks - (moment.Ticks % TimeSpan.TicksPerMicrosecond), moment.Offset);
}
