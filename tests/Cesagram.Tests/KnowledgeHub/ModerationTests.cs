using System.Net;
using Cesagram.KnowledgeHub.Comments;
using Cesagram.KnowledgeHub.Data;
using Cesagram.Postgres;
using Cesagram.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cesagram.Tests.KnowledgeHub;

[Collection(HostCollection.Name)]
public class ModerationTests(RunningHost host)
{
    private const string Desk = "/en/knowledge/desk/comments";

    [Theory]
    [InlineData("/en/knowledge/desk/comments")]
    [InlineData("/en/knowledge/desk/messages")]
    [InlineData("/en/knowledge/desk/vocabulary")]
    public async Task Get_Desk_IsForEditorsOnly(string page)
    {
        using var anonymous = host.Anonymous();
        (await anonymous.GetAsync(SectionVisitor.Path(page))).StatusCode.Should().Be(HttpStatusCode.Redirect);
        using var teacher = await host.SignedInAsync("teacher");
        using var refused = await teacher.GetAsync(SectionVisitor.Path(page));
        refused.StatusCode.Should().NotBe(HttpStatusCode.OK);
        using var editor = await host.SignedInAsync("editor");
        using var answer = await editor.GetAsync(SectionVisitor.Path(page));
        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        answer.Headers.CacheControl!.NoStore.Should().BeTrue();
    }

    [Fact]
    public async Task Approve_ThenUndo_ShowsTheCommentAndTakesItBack()
    {
        var (news, comment) = await AddCommentAsync("To be approved");
        using var editor = await host.SignedInAsync("editor");
        await ActAsync(editor, "approve", new() { ["One"] = comment.ToString() });
        using var visitor = new SectionVisitor(host);
        (await visitor.ReadAsync($"/lt/knowledge/news/{news.Slug}")).Should().Contain("To be approved");
        await ActAsync(editor, "undo", []);
        (await visitor.ReadAsync($"/lt/knowledge/news/{news.Slug}")).Should().NotContain("To be approved");
        (await StatusAsync(comment)).Status.Should().Be(CommentStatus.Waiting);
    }

    [Fact]
    public async Task Reject_InBulk_KeepsTheReasonAndErasesLater()
    {
        var (_, first) = await AddCommentAsync("Rejected one");
        var (_, second) = await AddCommentAsync("Rejected two");
        using var editor = await host.SignedInAsync("editor");
        await ActAsync(editor, "reject", new() { ["Ids[0]"] = first.ToString(), ["Ids[1]"] = second.ToString(), ["Reason"] = "hurts" });
        foreach (var id in (Guid[])[first, second])
        {
            var comment = await StatusAsync(id);
            comment.Status.Should().Be(CommentStatus.Rejected);
            comment.Reason.Should().Be("hurts");
            comment.DecidedBy.Should().Be("editor");
        }

        List<string> queued = [];
        await host.WithAsync<KnowledgeHubDbContext>(async db => queued = await db.Set<QueueMessage>()
            .Where(m => m.Kind == EraseCommentHandler.Kind && m.DueAt > DateTimeOffset.UtcNow.AddDays(29)).Select(m => m.Payload).ToListAsync());
        queued.Should().Contain(payload => payload.Contains(first.ToString())).And.Contain(payload => payload.Contains(second.ToString()));
    }

    [Fact]
    public async Task Erase_WhenTheTimeIsOver_TakesTheRejectedAndLeavesTheRestored()
    {
        var (_, gone) = await AddCommentAsync("To be erased");
        var (_, back) = await AddCommentAsync("Taken back");
        var (_, fresh) = await AddCommentAsync("Rejected today");
        await host.WithAsync<Moderation>(m => m.MoveAsync([gone, fresh], CommentStatus.Waiting, CommentStatus.Spam, null, "test", CancellationToken.None));
        await host.WithAsync<KnowledgeHubDbContext>(db => db.Set<Comment>().Where(c => c.Id == gone).ExecuteUpdateAsync(set => set.SetProperty(c => c.DecidedAt, DateTimeOffset.UtcNow.AddDays(-31))));
        await host.WithAsync<IServiceProvider>(async services =>
        {
            var handler = ActivatorUtilities.CreateInstance<EraseCommentHandler>(services);
            foreach (var id in (Guid[])[gone, back, fresh])
            {
                await handler.HandleAsync(new LeasedMessage { Id = 1, Kind = EraseCommentHandler.Kind, Payload = $$"""{"commentId":"{{id}}"}""", Attempts = 1, CreatedAt = default, DueAt = default }, CancellationToken.None);
            }
        });
        List<Guid> left = [];
        await host.WithAsync<KnowledgeHubDbContext>(async db => left = await db.Set<Comment>().Where(c => c.Id == gone || c.Id == back || c.Id == fresh).Select(c => c.Id).ToListAsync());
        left.Should().BeEquivalentTo([back, fresh]);
    }

    [Fact]
    public async Task Approve_WhatAnotherHasRejected_ChangesNothingAndSaysSo()
    {
        var (_, comment) = await AddCommentAsync("Decided by another");
        await host.WithAsync<Moderation>(m => m.MoveAsync([comment], CommentStatus.Waiting, CommentStatus.Rejected, "hurts", "another", CancellationToken.None));
        using var editor = await host.SignedInAsync("editor");
        (await ActAsync(editor, "approve", new() { ["One"] = comment.ToString() })).Should().Contain("somebody else was faster");
        (await StatusAsync(comment)).DecidedBy.Should().Be("another");
    }

    [Fact]
    public async Task Get_Queue_ShowsWhoMayBeInDangerFirst()
    {
        await AddCommentAsync("An ordinary comment");
        var (_, danger) = await AddCommentAsync("Help me please", danger: true);
        using var editor = await host.SignedInAsync("editor");
        var page = await editor.GetStringAsync(SectionVisitor.Path(Desk));
        page.IndexOf($"value=\"{danger}\"", StringComparison.Ordinal).Should().BePositive().And.BeLessThan(page.IndexOf("An ordinary comment", StringComparison.Ordinal));
    }

    private static async Task<string> ActAsync(HttpClient editor, string handler, Dictionary<string, string> fields)
    {
        fields["__RequestVerificationToken"] = Html.AntiforgeryToken(await editor.GetStringAsync(SectionVisitor.Path(Desk)));
        using var body = new FormUrlEncodedContent(fields);
        using var answer = await editor.PostAsync(SectionVisitor.Path($"{Desk}?handler={handler}&status=waiting"), body);
        answer.StatusCode.Should().Be(HttpStatusCode.Redirect);
        return await editor.GetStringAsync(answer.Headers.Location);
    }

    private async Task<Comment> StatusAsync(Guid id)
    {
        Comment? comment = null;
        await host.WithAsync<KnowledgeHubDbContext>(async db => comment = await db.Set<Comment>().FindAsync(id));
        return comment!;
    }

    private async Task<(Entry News, Guid Comment)> AddCommentAsync(string text, bool danger = false)
    {
        var news = await SectionVisitor.AddNewsAsync(host, commentsOpen: true);
        var comment = new Comment { Id = Guid.CreateVersion7(), EntryId = news.Id, Language = "en", Name = "Example", Text = text, WrittenAt = DateTimeOffset.UtcNow.AddDays(-2), Fingerprint = Guid.NewGuid().ToString("n"), MayBeInDanger = danger };
        await host.WithAsync<KnowledgeHubDbContext>(async db =>
        {
            db.Add(comment);
            await db.SaveChangesAsync();
        });
        return (news, comment.Id);
    }
}
