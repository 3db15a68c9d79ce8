using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.KeepCases;
using Cesagram.Postgres;

namespace Cesagram.ChatAnalysis.HandOverCase;

/// <summary>A note as it goes along.</summary>
internal sealed record SharedNote(string Kind, string Text, DateTimeOffset At, string By);

/// <summary>A person as it goes along.</summary>
internal sealed record SharedPerson(string Category, string? Name, IReadOnlyList<string> Aliases, IReadOnlyList<PersonIdentifier> Identifiers);

/// <summary>What is sealed of a hand-over: to whom, why, and the parts as they were at that moment. The title is no part: it may name somebody.</summary>
internal sealed record HandOverContent(string Recipient, string Reason, IReadOnlyList<SharedNote> Notes, IReadOnlyList<SharedPerson> People)
{
    public byte[] Seal(TextKey key, Guid handOver) => SealedCase.Close(key, this, $"case hand-over {handOver}");

    public static HandOverContent Open(TextKey key, CaseHandOver handOver) => SealedCase.Open<HandOverContent>(key, handOver.Sealed, $"case hand-over {handOver.Id}");
}

/// <summary>A hand-over as typed.</summary>
internal sealed class HandOverForm
{
    public string? Profession { get; set; }

    public string? Recipient { get; set; }

    public string? Reason { get; set; }

    public string? LegalBasis { get; set; }

    public List<Guid> Transcripts { get; set; } = [];

    public string? Notes { get; set; } = Codes.Of(SharedNotes.None);

    public bool People { get; set; }

    /// <summary>The case is theirs now.</summary>
    public bool SetStatus { get; set; }
}
