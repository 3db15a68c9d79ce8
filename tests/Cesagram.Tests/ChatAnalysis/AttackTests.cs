using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Cesagram.Accounts;
using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.ReadReport;
using Cesagram.ChatAnalysis.SubmitTranscript;
using Cesagram.Postgres;
using Cesagram.Tests.Accounts;
using Cesagram.Tests.Hosting;
using Cesagram.Ui.Spreadsheets;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.Tests.ChatAnalysis;

/// <summary>What an attacker found once stays mended.</summary>
[Collection(HostCollection.Name)]
public class AttackTests(RunningHost host)
{
    private static readonly Uri Transcripts = new("/api/transcripts", UriKind.Relative);

    [Theory]
    [InlineData("language", "../../x")]
    [InlineData("language", "tlh")]
    [InlineData("format", "evil")]
    [InlineData("dateOrder", "ddd")]
    public async Task Post_AnUnknownChoice_IsRefusedByField(string field, string value)
    {
        using var client = host.Api();
        using var answer = await Submitting.PostAsync(client, Submitting.Chat(), (field, value));
        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await Submitting.ProblemAsync(answer)).GetProperty("errors").TryGetProperty(field, out _).Should().BeTrue();
    }

    [Fact]
    public async Task Post_AKeyAgainWithAnotherFile_IsRefusedAndWithTheSameRepeated()
    {
        using var client = host.Api();
        client.DefaultRequestHeaders.Add("Idempotency-Key", Guid.NewGuid().ToString());
        var chat = Submitting.Chat();
        using var first = await Submitting.PostAsync(client, chat);
        using var same = await Submitting.PostAsync(client, chat);
        using var other = await Submitting.PostAsync(client, Submitting.Chat());
        using var longer = await Submitting.PostAsync(client, chat, ("retentionDays", "31"));
        same.StatusCode.Should().Be(HttpStatusCode.Accepted);
        same.Headers.Location.Should().Be(first.Headers.Location);
        other.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        longer.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task Post_AKeyWhileItsFirstRequestIsUnderway_PromisesNothing()
    {
        using var client = host.Api();
        client.DefaultRequestHeaders.Add("Idempotency-Key", Guid.NewGuid().ToString());
        var release = new TaskCompletionSource();
        using var slow = new SlowContent(Encoding.UTF8.GetBytes(Submitting.Chat()), release.Task);
        using var form = new MultipartFormDataContent
        {
            { new StringContent("vital-interests"), "legalBasis" },
            { new StringContent("suspected-grooming"), "purpose" },
            { new StringContent("30"), "retentionDays" },
            { slow, "file", "chat.txt" },
        };
        var first = client.PostAsync(Transcripts, form);
        await slow.Half.Task;
        await UntilTheHostHasBegunAsync(client.DefaultRequestHeaders.GetValues("Idempotency-Key").Single());
        using var second = await Submitting.PostAsync(client, Submitting.Chat());
        second.StatusCode.Should().Be(HttpStatusCode.Conflict);
        second.Headers.RetryAfter.Should().NotBeNull();
        release.SetResult();
        (await first).StatusCode.Should().Be(HttpStatusCode.Accepted);
    }

    [Fact]
    public async Task Post_WithASessionButNoTokenInTheHeader_IsRefusedBeforeTheFormIsRead()
    {
        using var client = await host.SignedInAsync("analyst");
        using var answer = await Submitting.PostAsync(client, Submitting.Chat());
        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await Submitting.ProblemAsync(answer)).GetProperty("detail").GetString().Should().Contain("token");
        Directory.GetFiles(Path.GetTempPath(), "ASPNETCORE_*").Should().BeEmpty();
    }

    [Fact]
    public async Task Post_MuchToAPublicPage_IsTooLarge()
    {
        using var client = host.Anonymous();
        using var body = new ByteArrayContent(new byte[200_000]);
        body.Headers.ContentType = new MediaTypeHeaderValue("application/x-www-form-urlencoded");
        using var answer = await client.PostAsync(new Uri("/en/account/sign-in", UriKind.Relative), body);
        answer.StatusCode.Should().BeOneOf([HttpStatusCode.RequestEntityTooLarge, HttpStatusCode.BadRequest], "a form is small, and its token cannot be read");
    }

    [Fact]
    public async Task Post_AZipOfVeryManyMembers_IsRefused()
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            for (var i = 0; i < 61_000; i++)
            {
                zip.CreateEntry($"{i}.txt", CompressionLevel.NoCompression);
            }
        }

        using var client = host.Api();
        var transcript = await Submitting.SubmitAsync(client, packed.ToArray(), "many.zip", ("again", "true"));
        transcript.GetProperty("failure").GetProperty("code").GetString().Should().Be("zip-bomb");
    }

    [Fact]
    public async Task Post_JsonInAnEncodingOfItsOwn_IsUnsupported()
    {
        using var client = host.Api();
        using var body = new StringContent("{}", Encoding.UTF8);
        body.Headers.ContentType = MediaTypeHeaderValue.Parse("application/json; charset=utf-7");
        using var answer = await client.PostAsync(Transcripts, body);
        answer.StatusCode.Should().Be(HttpStatusCode.UnsupportedMediaType);
    }

    [Theory]
    [InlineData("/en/analysis?p=2147483647")]
    [InlineData("/en/analysis")]
    [InlineData("/api/transcripts")]
    public async Task Get_WhatNamesFiles_StaysInNoCache(string path)
    {
        using var client = await host.SignedInAsync("analyst");
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        answer.Headers.CacheControl!.NoStore.Should().BeTrue();
    }

    [Theory]
    [InlineData("x;=1+1", "\"x;'=1+1\"")]
    [InlineData("a\t=1", "\"a\t'=1\"")]
    [InlineData(" =1", "\"' =1\"")]
    [InlineData("a=b", "a=b")]
    public void Csv_OfAFormulaBehindASeparator_IsNeutral(string author, string cell) =>
        SafeCsv.Cell(author).Should().Be(cell);

    [Theory]
    [InlineData("..\\..\\chat.txt", "chat.txt")]
    [InlineData("a/b/\u202Egnp.txt\0", "gnp.txt")]
    [InlineData(null, "")]
    public void FileName_Cleaned_HasNoFoldersAndNoTricks(string? name, string clean) => FileNames.Clean(name).Should().Be(clean);

    [Fact]
    public async Task SignOut_EndsCopiesOfTheCookieToo()
    {
        var account = await People.AddAsync(host, ["Trainer"], AccountsModule.DemoUnit);
        using var visitor = await People.SignInAsync(host, account);
        (await SessionsAsync(account.Id)).Should().Be(1);
        await visitor.SendAsync("/en/account/sign-out");
        (await SessionsAsync(account.Id)).Should().Be(0, "a cookie is worth nothing without its session");
    }

    private async Task<int> SessionsAsync(Guid account)
    {
        var count = 0;
        await host.WithAsync<Cesagram.Accounts.Data.AccountsDbContext>(async db => count = await db.Sessions.CountAsync(s => s.AccountId == account));
        return count;
    }

    private Task UntilTheHostHasBegunAsync(string key) => host.WithAsync<ChatAnalysisDbContext>(async db =>
    {
        for (var begun = false; !begun; await Task.Delay(20))
        {
            await using var transaction = await db.BeginUnitTransactionAsync(AccountsModule.DemoUnit);
            begun = await db.Transcripts.AnyAsync(t => t.IdempotencyKey == key);
        }
    });

    /// <summary>Sends one half, then the other when it may.</summary>
    private sealed class SlowContent(byte[] bytes, Task release) : HttpContent
    {
        public TaskCompletionSource Half { get; } = new();

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            await stream.WriteAsync(bytes.AsMemory(0, bytes.Length / 2));
            await stream.FlushAsync();
            Half.SetResult();
            await release;
            await stream.WriteAsync(bytes.AsMemory(bytes.Length / 2));
        }

        protected override bool TryComputeLength(out long length)
        {
            length = bytes.Length;
            return true;
        }
    }
}
