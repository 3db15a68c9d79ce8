using System.Net;
using System.Text.Json;
using Cesagram.Accounts;
using Cesagram.Accounts.Data;
using Cesagram.Tests.ChatAnalysis;
using Cesagram.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.Tests.Accounts;

[Collection(HostCollection.Name)]
public class ApiClientTests(RunningHost host)
{
    private static readonly Uri Transcripts = new("/api/transcripts", UriKind.Relative);

    [Fact]
    public async Task Make_ShowsTheSecretOnce_AndItMayWhatItsScopesSay()
    {
        using var administrator = new Visitor(await host.SignedInAsync("administrator"));
        var (name, secret) = await MakeAsync(administrator, "transcripts:read");
        (await administrator.GetAsync("/en/administration/api-clients")).Page.Should().Contain(name).And.NotContain(secret);
        using var client = host.Api(secret);
        using (var read = await client.GetAsync(Transcripts))
        {
            read.StatusCode.Should().Be(HttpStatusCode.OK);
        }

        using var refused = await Submitting.PostAsync(client, Submitting.Chat());
        refused.StatusCode.Should().Be(HttpStatusCode.Forbidden);
        refused.Headers.WwwAuthenticate.ToString().Should().Contain("insufficient_scope");
        refused.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        await host.WithAsync<AccountsDbContext>(async db =>
        {
            (await db.ApiClients.SingleAsync(c => c.Name == name)).LastUsedAt.Should().NotBeNull();
            (await db.Database.SqlQuery<long>($"""select count(*) as "Value" from accounts.api_client_secrets s where position(convert_to({secret}, 'UTF8') in s."Hash") > 0""").SingleAsync()).Should().Be(0);
        });
    }

    [Fact]
    public async Task Rotate_WithOverlap_LeavesBothGoodAndWithoutOnlyTheNew()
    {
        using var administrator = new Visitor(await host.SignedInAsync("administrator"));
        var (name, first) = await MakeAsync(administrator, "transcripts:read");
        var second = await RotateAsync(administrator, name, "7");
        (await StatusAsync(first), await StatusAsync(second)).Should().Be((HttpStatusCode.OK, HttpStatusCode.OK));
        var third = await RotateAsync(administrator, name, "0");
        (await StatusAsync(first), await StatusAsync(second), await StatusAsync(third)).Should().Be((HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized, HttpStatusCode.OK));
    }

    [Fact]
    public async Task Revoke_TakesEffectWithTheNextRequest_AndIsInTheAuditTrail()
    {
        using var administrator = new Visitor(await host.SignedInAsync("administrator"));
        var (name, secret) = await MakeAsync(administrator, "transcripts:read");
        var id = await IdAsync(name);
        await administrator.SendAsync("/en/administration/api-clients", "/en/administration/api-clients?handler=Revoke", [("id", id)]);
        (await StatusAsync(secret)).Should().Be(HttpStatusCode.Unauthorized);
        (await AuditRows.NamesAsync(host, AccountsModule.DemoUnit, $"api-client:{id}")).Should().Equal("api-client-made", "api-client-revoked");
    }

    [Fact]
    public async Task Secret_AfterItsExpiry_IsRefusedAsProblemWithAChallenge()
    {
        using var administrator = new Visitor(await host.SignedInAsync("administrator"));
        var (name, secret) = await MakeAsync(administrator, "transcripts:read");
        await host.WithAsync<AccountsDbContext>(db => db.ApiClients.Where(c => c.Name == name).ExecuteUpdateAsync(set => set.SetProperty(c => c.ExpiresAt, DateTimeOffset.UtcNow)));
        using var client = host.Api(secret);
        using var answer = await client.GetAsync(Transcripts);
        answer.StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        answer.Headers.WwwAuthenticate.ToString().Should().Contain("invalid_token");
        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
    }

    [Theory]
    [InlineData("/api/transcripts?access_token={0}")]
    [InlineData("/api/transcripts?x=1&API_KEY={0}")]
    [InlineData("/en?token=%63esagram{1}")]
    [InlineData("/api/transcripts/{0}")]
    [InlineData("/api/transcripts?x=cesagram_22222222222222222222222222222222_3333333333333333333333333333333333333333333333333333333333333333&y={0}")]
    public async Task Secret_InTheAddress_IsRefusedAndToldToBeLeaked(string address)
    {
        using var administrator = new Visitor(await host.SignedInAsync("administrator"));
        var (name, secret) = await MakeAsync(administrator, "transcripts:read");
        using var client = host.Anonymous();
        using var answer = await client.GetAsync(new Uri(string.Format(System.Globalization.CultureInfo.InvariantCulture, address, secret, secret["cesagram".Length..]), UriKind.Relative));
        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        var body = await answer.Content.ReadAsStringAsync();
        JsonDocument.Parse(body).RootElement.GetProperty("detail").GetString().Should().Contain("considered leaked");
        body.Should().NotContain(secret);
        (await AuditRows.NamesAsync(host, AccountsModule.DemoUnit, $"api-client:{await IdAsync(name)}")).Should().Contain("api-secret-in-address");
    }

    [Fact]
    public async Task Make_WithWrongDaysOrNoScope_SaysSo()
    {
        using var administrator = new Visitor(await host.SignedInAsync("administrator"));
        (await administrator.SendAsync("/en/administration/api-clients", ("Name", "x"), ("Days", "0"), ("Scopes", "transcripts:read"))).Page.Should().Contain("from 1 to 1095");
        (await administrator.SendAsync("/en/administration/api-clients", ("Name", "x"), ("Days", "10"))).Page.Should().Contain("at least one thing");
    }

    [Fact]
    public async Task Unit_WithAClient_CannotBeDeletedAndAnEmptyOneCan()
    {
        using var platform = new Visitor(await host.SignedInAsync("platform"));
        var name = $"Unit {Guid.NewGuid():N}";
        await platform.SendAsync("/en/administration/units", ("Name", name));
        (await platform.SendAsync("/en/administration/units", ("Name", name))).Page.Should().Contain("already");
        var id = "";
        await host.WithAsync<AccountsDbContext>(async db => id = (await db.Units.SingleAsync(u => u.Name == name)).Id.ToString());
        await MakeAsync(platform, "transcripts:read", ("Unit", id));
        (await DeleteUnitAsync(platform, id)).Page.Should().Contain("still has people");
        await host.WithAsync<AccountsDbContext>(db => db.ApiClients.Where(c => c.UnitId == Guid.Parse(id)).ExecuteUpdateAsync(set => set.SetProperty(c => c.RevokedAt, DateTimeOffset.UtcNow)));
        (await DeleteUnitAsync(platform, id)).Status.Should().Be(HttpStatusCode.Redirect);
        (await AuditRows.NamesAsync(host, null, $"unit:{id}")).Should().Equal("unit-made", "unit-deleted");
    }

    private static Task<(HttpStatusCode Status, string Page)> DeleteUnitAsync(Visitor by, string id) =>
        by.SendAsync("/en/administration/units", "/en/administration/units?handler=Delete", [("id", id)]);

    private static async Task<(string Name, string Secret)> MakeAsync(Visitor by, string scope, params (string, string)[] more)
    {
        var name = $"program-{Guid.NewGuid():N}";
        var (_, page) = await by.SendAsync("/en/administration/api-clients", [("Name", name), ("Days", "30"), ("Scopes", scope), .. more]);
        return (name, People.Between(page, "data-testid=\"api-secret\">", "<"));
    }

    private async Task<string> RotateAsync(Visitor by, string name, string overlap)
    {
        var (_, page) = await by.SendAsync("/en/administration/api-clients", "/en/administration/api-clients?handler=Rotate", [("id", await IdAsync(name)), ("overlap", overlap)]);
        page.Should().Contain($"Secret of {name}.");
        page.Contains("The old secret works until", StringComparison.Ordinal).Should().Be(overlap != "0");
        return People.Between(page, "data-testid=\"api-secret\">", "<");
    }

    private async Task<string> IdAsync(string name)
    {
        var id = "";
        await host.WithAsync<AccountsDbContext>(async db => id = (await db.ApiClients.SingleAsync(c => c.Name == name)).Id.ToString());
        return id;
    }

    private async Task<HttpStatusCode> StatusAsync(string secret)
    {
        using var client = host.Api(secret);
        using var answer = await client.GetAsync(Transcripts);
        return answer.StatusCode;
    }
}
