using Cesagram.KnowledgeHub.Data;
using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.KnowledgeHub.Comments;

/// <summary>Erases a comment that was rejected long enough ago; one that was taken back since stays.</summary>
internal sealed class EraseCommentHandler(KnowledgeHubDbContext db, TimeProvider clock) : IMessageHandler
{
    public const string Kind = "erase-comment";

    /// <summary>So long a decision can be undone.</summary>
    public static readonly TimeSpan After = TimeSpan.FromDays(30);

    public async Task HandleAsync(LeasedMessage message, CancellationToken cancellationToken)
    {
        var id = message.Read<CommentReference>().CommentId;
        // The message fell due by the database's clock; the two need not agree to the second.
        var until = clock.GetUtcNow() - After + TimeSpan.FromHours(1);
        await db.Set<Comment>()
            .Where(c => c.Id == id && (c.Status == CommentStatus.Rejected || c.Status == CommentStatus.Spam) && c.DecidedAt < until)
            .ExecuteDeleteAsync(cancellationToken);
    }
}

internal sealed record CommentReference(Guid CommentId);
