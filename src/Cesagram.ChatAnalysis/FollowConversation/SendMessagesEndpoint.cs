using System.ComponentModel;
using Cesagram.ChatAnalysis.Data;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cesagram.ChatAnalysis.FollowConversation;

/// <summary><c>POST /api/conversations/{id}/messages</c>.</summary>
internal static class SendMessagesEndpoint
{
    [EndpointSummary("Send messages of a live conversation")]
    [EndpointDescription("One or up to 1,000. The id of the conversation is your own. Messages with an id that was sent before count once; where its content differs nothing of the request is taken in (409). Send a pseudonym rather than a name.")]
    public static async Task<Results<Accepted<MessagesTaken>, ValidationProblem, ProblemHttpResult>> PostAsync(
        HttpContext context,
        [Description("Your own id of the conversation, up to 200 characters.")] string id,
        ConversationIntake intake,
        CancellationToken cancellationToken)
    {
        var body = await SubmitTranscript.JsonBody.ReadAsync<MessagesBody>(context.Request, cancellationToken);
        var conversation = ConversationId.Of(context);
        var errors = MessageRules.Check(conversation ?? "", body);
        if (errors.Count > 0)
        {
            return TypedResults.ValidationProblem(errors, detail: "Nothing was taken in. Mend what errors names and send the request again.");
        }

        return await intake.TakeAsync(Analysts.Unit(context.User), Analysts.Name(context.User), conversation!, body, cancellationToken) switch
        {
            TakingResult.Taken taken => TypedResults.Accepted(taken.Messages.Transcript, taken.Messages),
            TakingResult.NoSource => TypedResults.Problem(
                statusCode: StatusCodes.Status404NotFound, title: "No such source",
                detail: "Your unit has no source with this code that is switched on. A supervisor makes one on the page Sources."),
            TakingResult.Conflict conflict => TypedResults.Problem(
                statusCode: StatusCodes.Status409Conflict, title: "Message ids used before",
                detail: "These ids were used before for other messages of this conversation; nothing was taken in. A changed message needs an id of its own.",
                extensions: new Dictionary<string, object?> { ["ids"] = conflict.Ids }),
            _ => throw new InvalidOperationException(),
        };
    }
}
