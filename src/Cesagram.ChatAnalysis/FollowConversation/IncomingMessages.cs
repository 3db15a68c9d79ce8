namespace Cesagram.ChatAnalysis.FollowConversation;

/// <summary>Messages of one conversation.</summary>
/// <param name="Source">Code of one of the unit's sources.</param>
/// <param name="Messages">1,000 at most, in any order.</param>
internal sealed record MessagesBody(string? Source, IReadOnlyList<MessageBody>? Messages);

/// <summary>One message.</summary>
/// <param name="Id">The sender's own id, up to 200 characters, unique in its conversation: what is sent twice counts once.</param>
/// <param name="Author">Who wrote it, as a name or better a pseudonym, up to 200 characters.</param>
/// <param name="Text">What was written, up to 20,000 characters; empty for anything but text.</param>
/// <param name="SentAt">ISO 8601 with its offset from UTC; left out where unknown.</param>
/// <param name="Kind">text (also if left out), media, location, deleted, call, viewonce or system.</param>
internal sealed record MessageBody(string? Id, string? Author, string? Text, DateTimeOffset? SentAt, string? Kind);

/// <summary>What became of the messages.</summary>
/// <param name="Transcript">Address of the conversation's transcript, under which its report will be.</param>
/// <param name="Accepted">Messages that are new.</param>
/// <param name="Repeated">Messages that were there already.</param>
/// <param name="Late">Ids of those that came after a later one; they are read at once, and the report puts them in their place.</param>
/// <param name="Ahead">Ids of those whose time lies more than 5 minutes in the future; they count as sent when they came.</param>
internal sealed record MessagesTaken(string Transcript, int Accepted, int Repeated, IReadOnlyList<string> Late, IReadOnlyList<string> Ahead);
