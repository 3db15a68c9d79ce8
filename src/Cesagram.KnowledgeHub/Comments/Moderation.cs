using Cesagram.KnowledgeHub.Data;
using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.KnowledgeHub.Comments;

/// <summary>What a person decides about comments.</summary>
internal sealed class Moderation(KnowledgeHubDbContext db, TimeProvider clock)
{
    /// <summary>Moves comments that are in one state to another; what somebody else has moved meanwhile stays as it is.</summary>
    /// <returns>Those that were moved.</returns>
    public async Task<IReadOnlyList<Guid>> MoveAsync(IReadOnlyCollection<Guid> ids, CommentStatus from, CommentStatus to, string? reason, string by, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var comments = await db.Set<Comment>().Where(c => ids.Contains(c.Id) && c.Status == from).ToListAsync(cancellationToken);
        foreach (var comment in comments)
        {
            comment.Status = to;
            comment.Reason = to == CommentStatus.Rejected ? reason : null;
            comment.DecidedBy = to == CommentStatus.Waiting ? null : by;
            comment.DecidedAt = to == CommentStatus.Waiting ? null : now;
            if (to is CommentStatus.Rejected or CommentStatus.Spam)
            {
                db.Enqueue(EraseCommentHandler.Kind, new CommentReference(comment.Id), now, delay: EraseCommentHandler.After);
            }
        }

        await db.SaveChangesAsync(cancellationToken);
        return [.. comments.Select(comment => comment.Id)];
    }
}
