using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Cesagram.KnowledgeHub.EditEntries;

internal sealed class InReviewCount(KnowledgeHubDbContext db, IStringLocalizer<DeskText> text) : IDeskCount
{
    public int Order => 10;

    public string Name => text["Waits.Review"];

    public string Address(string language) => $"/{language}/knowledge/desk?status=Review";

    public Task<int> CountAsync(CancellationToken cancellationToken) => db.Entries.CountAsync(entry => entry.Status == EntryStatus.Review, cancellationToken);
}

internal sealed class ScheduledCount(KnowledgeHubDbContext db, IStringLocalizer<DeskText> text) : IDeskCount
{
    public int Order => 20;

    public string Name => text["Waits.Scheduled"];

    public string Address(string language) => $"/{language}/knowledge/desk?status=Scheduled";

    public Task<int> CountAsync(CancellationToken cancellationToken) => db.Entries.CountAsync(entry => entry.Status == EntryStatus.Scheduled, cancellationToken);
}

internal sealed class OlderTranslationsCount(KnowledgeHubDbContext db, IStringLocalizer<DeskText> text) : IDeskCount
{
    public int Order => 30;

    public string Name => text["Waits.Older"];

    public string Address(string language) => $"/{language}/knowledge/desk?state=Older";

    public Task<int> CountAsync(CancellationToken cancellationToken) => DeskList.WithState(db.Entries, TextState.Older, null).CountAsync(cancellationToken);
}

internal sealed class WaitingCommentsCount(KnowledgeHubDbContext db, IStringLocalizer<DeskText> text) : IDeskCount
{
    public int Order => 40;

    public string Name => text["Waits.Comments"];

    public string Address(string language) => $"/{language}/knowledge/desk/comments";

    public Task<int> CountAsync(CancellationToken cancellationToken) => db.Set<Comment>().CountAsync(comment => comment.Status == CommentStatus.Waiting, cancellationToken);
}

internal sealed class NewMessagesCount(KnowledgeHubDbContext db, IStringLocalizer<DeskText> text) : IDeskCount
{
    public int Order => 45;

    public string Name => text["Waits.Messages"];

    public string Address(string language) => $"/{language}/knowledge/desk/messages";

    public Task<int> CountAsync(CancellationToken cancellationToken) => db.Set<ContactMessage>().CountAsync(message => message.Status == ContactStatus.New, cancellationToken);
}
