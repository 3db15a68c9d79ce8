using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Cesagram.ChatAnalysis.FollowConversation;

namespace Cesagram.Benchmarks.Live;

/// <summary>Posts messages as a platform would.</summary>
internal sealed class MessageSender(HttpClient client)
{
    private int unanswered;

    /// <summary>Requests that had to be sent again.</summary>
    public int Unanswered => unanswered;

    /// <returns>False where it was not taken in.</returns>
    public async Task<bool> TrySendAsync(MadeConversation conversation, IReadOnlyList<MessageBody> messages)
    {
        try
        {
            using var answer = await client.PostAsJsonAsync(new Uri($"/api/conversations/{conversation.Id}/messages", UriKind.Relative), new { source = LivePlatform.Source, messages });
            if (answer.StatusCode != HttpStatusCode.Accepted)
            {
                return answer.StatusCode is HttpStatusCode.Conflict or HttpStatusCode.BadRequest
                    ? throw new InvalidOperationException($"The messages were refused with {(int)answer.StatusCode}.")
                    : false;
            }

            if (conversation.Transcript == default)
            {
                var taken = await answer.Content.ReadFromJsonAsync<JsonElement>();
                conversation.Transcript = Guid.Parse(taken.GetProperty("transcript").GetString()!.Split('/')[^1]);
            }

            return true;
        }
        catch (Exception error) when (error is HttpRequestException or TaskCanceledException or IOException)
        {
            return false;
        }
    }

    /// <summary>Sends the same again until it is answered with 202.</summary>
    public async Task SendAsync(MadeConversation conversation, IReadOnlyList<MessageBody> messages)
    {
        while (!await TrySendAsync(conversation, messages))
        {
            Interlocked.Increment(ref unanswered);
            await Task.Delay(250);
        }
    }
}
