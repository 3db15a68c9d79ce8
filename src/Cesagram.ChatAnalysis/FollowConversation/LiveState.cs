using System.Text.Json;
using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.RaiseWarning;
using Cesagram.Linguistics;
using Cesagram.Postgres;
using Cesagram.Transcripts;

namespace Cesagram.ChatAnalysis.FollowConversation;

/// <summary>The engine's running state of one conversation, with who has which number in it.</summary>
internal sealed class LiveState(WarningLimits limits)
{
    /// <summary>The engine counts those from the twelfth on as one.</summary>
    private const int MostAuthors = 12;
    /// <summary>Under which it is sealed.</summary>
    internal const string Place = "running state";

    private readonly ConversationFollower follower = new(RiskModel.Shipped, limits);
    private List<string> authors = [];
    private List<int> recent = [];

    private (double Risk, double Missing, double Reach, string Band) highest = (0, 0, 0, "none");

    /// <summary>Messages among the last that speak of meeting, travelling or leaving home.</summary>
    public static int Approach(IEnumerable<int> recentStages)
    {
        var bits = LeavingStages.Names.Sum(stage => 1 << ConversationFollower.StageNames.ToList().IndexOf(stage));
        return recentStages.Count(stages => (stages & bits) != 0);
    }

    /// <returns>False where the state is of another model, and the conversation has to be followed from its beginning.</returns>
    public bool Restore(LiveConversation live, TextKey key)
    {
        if (live.SealedState.Length == 0)
        {
            return live.Followed == 0;
        }

        var stored = key.Open(live.SealedState, Place);
        try
        {
            follower.Restore(stored.AsSpan(0, ConversationFollower.StateSize));
        }
        catch (InvalidDataException)
        {
            follower.Begin();
            return false;
        }

        authors = JsonSerializer.Deserialize<List<string>>(stored.AsSpan(ConversationFollower.StateSize))!;
        recent = [.. live.RecentStages];
        highest = (live.Risk, live.Missing, live.Reach, live.Band);
        return true;
    }

    /// <returns>What the message did; null where it has no text to read.</returns>
    public StreamedRisk? Add(StoredLiveMessage message)
    {
        // As RiskScorer does: what is no message of a person has no part in the risk.
        if (message.Author is null || message.Kind is MessageKind.System or MessageKind.Call or MessageKind.Deleted)
        {
            return null;
        }

        var read = follower.Append(Number(message.Author), message.Text);
        recent.Add(read.Stages);
        if (recent.Count > LiveConversation.Recent)
        {
            recent.RemoveAt(0);
        }

        highest = (Math.Max(highest.Risk, read.Risk), Math.Max(highest.Missing, read.Missing), read.Reach, read.Band);
        return read;
    }

    /// <summary>Writes what was read into the conversation.</summary>
    public void Save(LiveConversation live, TextKey key)
    {
        var names = JsonSerializer.SerializeToUtf8Bytes(authors);
        var state = new byte[ConversationFollower.StateSize + names.Length];
        follower.Save(state);
        names.CopyTo(state, ConversationFollower.StateSize);
        live.SealedState = key.Seal(state, Place);
        live.RecentStages = [.. recent];
        (live.Risk, live.Missing, live.Reach, live.Band) = highest;
    }

    private int Number(string author)
    {
        var number = authors.IndexOf(author);
        if (number < 0 && authors.Count < MostAuthors - 1)
        {
            authors.Add(author);
            return authors.Count - 1;
        }

        return number < 0 ? MostAuthors - 1 : number;
    }
}
