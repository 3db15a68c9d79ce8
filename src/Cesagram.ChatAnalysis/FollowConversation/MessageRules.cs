using Cesagram.ChatAnalysis.KeepCases;
using Cesagram.Transcripts;

namespace Cesagram.ChatAnalysis.FollowConversation;

/// <summary>What a message must be like.</summary>
internal static class MessageRules
{
    public const int MostMessages = 1000;
    public const int LongestId = 200;
    public const int LongestText = 20_000;

    private static readonly DateTimeOffset Earliest = new(1990, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <returns>What is wrong, by the field it is wrong with; never a word of a message.</returns>
    public static Dictionary<string, string[]> Check(string conversation, MessagesBody body)
    {
        var errors = new Dictionary<string, string[]>();
        if (!IsId(conversation))
        {
            errors["conversation"] = [$"Name the conversation in 1 to {LongestId} characters without control characters."];
        }

        if (string.IsNullOrWhiteSpace(body.Source) || body.Source.Any(char.IsControl))
        {
            errors["source"] = ["Name the source: its code stands on the page Sources."];
        }

        if (body.Messages is not { Count: > 0 and <= MostMessages } messages)
        {
            errors["messages"] = [$"Send 1 to {MostMessages} messages at once; this request has {body.Messages?.Count ?? 0}."];
            return errors;
        }

        for (var i = 0; i < messages.Count; i++)
        {
            if (Wrong(messages[i]) is { } wrong)
            {
                errors[FormattableString.Invariant($"messages[{i}].{wrong.Field}")] = [wrong.Sentence];
            }
        }

        return errors;
    }

    public static MessageKind? Kind(string? name) =>
        name is null ? MessageKind.Text : Codes.Named<MessageKind>(name);

    private static (string Field, string Sentence)? Wrong(MessageBody? message) => message switch
    {
        null => ("id", "This message is null."),
        _ when !IsId(message.Id) => ("id", $"Give every message an id of 1 to {LongestId} characters without control characters."),
        _ when Kind(message.Kind) is null => ("kind", "This kind is not known; it is text, media, location, deleted, call, viewonce or system."),
        _ when Kind(message.Kind) != MessageKind.System && !IsId(message.Author) => ("author", $"Name the author in 1 to {LongestId} characters without control characters."),
        { Text: null } when Kind(message.Kind) == MessageKind.Text => ("text", "A message of kind text has a text. Name the kind of one that has none, such as media."),
        { Text.Length: > LongestText } => ("text", $"A text has {LongestText} characters at most. Cut it into several messages."),
        _ when message.Text?.Contains('\0', StringComparison.Ordinal) == true => ("text", "The text contains the character U+0000."),
        { SentAt: { } sent } when sent < Earliest => ("sentAt", "This time lies before 1990. Leave it out where it is not known."),
        _ => null,
    };

    private static bool IsId(string? text) => text is { Length: > 0 and <= LongestId } && !text.Any(char.IsControl) && !string.IsNullOrWhiteSpace(text);
}
