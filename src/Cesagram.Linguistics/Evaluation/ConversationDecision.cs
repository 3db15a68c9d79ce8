namespace Cesagram.Linguistics.Evaluation;

/// <summary>What a model decided on one conversation.</summary>
/// <param name="Risk">Of the conversation, 0 to 1.</param>
/// <param name="Alarm">Number of the message at which a warning was raised, the first being 1; null if it never was.</param>
/// <param name="Authors">Everyone who wrote.</param>
internal sealed record ConversationDecision(double Risk, int? Alarm, IReadOnlyList<AuthorDecision> Authors)
{
    public static ConversationDecision Of(RiskReport report)
    {
        // A band below these has a suspect too, but warns nobody.
        var warned = report.Conversation.Band is "warn" or "urgent";
        return new ConversationDecision(
            report.Conversation.Risk,
            warned ? report.Conversation.FirstWarning + 1 : null,
            [.. report.Participants.Select(person => new AuthorDecision(person.Name, person.Risk, warned && person.Role == "suspected-offender"))]);
    }
}

/// <summary>What it decided on one author there.</summary>
/// <param name="Author">Id of the author.</param>
/// <param name="Risk">0 to 1.</param>
/// <param name="Marked">Whether a warning was raised and points at the author.</param>
internal readonly record struct AuthorDecision(string Author, double Risk, bool Marked);
