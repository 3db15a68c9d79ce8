using System.Net;
using Cesagram.Accounts.Data;
using Cesagram.Tests.Hosting;
using Cesagram.Web.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cesagram.Tests.Accounts;

/// <summary>A platform of one's own, without demonstration.</summary>
public sealed class FirstAdministratorTests : IDisposable
{
    private readonly string data = TestFolder.Make();

    public void Dispose() => TestFolder.Delete(data);

    [Fact]
    public async Task FirstLink_UsedTwiceAtOnce_MakesOneAdministratorAndNoMoreLinks()
    {
        await using var host = await CesagramHost.BuildAsync(RunningHost.Settings(data) with { NoDemo = true }, CancellationToken.None);
        await host.StartAsync(CancellationToken.None);
        var older = await host.FirstLinkAsync(CancellationToken.None);
        var link = (await host.FirstLinkAsync(CancellationToken.None))!;
        var (one, two) = (At(host), At(host));
        (await one.GetAsync(older!)).Status.Should().Be(HttpStatusCode.Gone, "a newer link took its place");
        (await one.SendAsync(link, Chosen("ann", "short"))).Page.Should().Contain("at least 12");

        var answers = await Task.WhenAll(one.SendAsync(link, Chosen("ann")), two.SendAsync(link, Chosen("ben")));
        answers.Select(answer => answer.Status).Should().BeEquivalentTo([HttpStatusCode.Redirect, HttpStatusCode.Gone]);
        answers.Single(answer => answer.Status == HttpStatusCode.Redirect).Page.Should().Be("/en/account/set-up-second-factor", "nobody gets a session before");
        (await host.FirstLinkAsync(CancellationToken.None)).Should().BeNull();
        await using var scope = host.Services.CreateAsyncScope();
        (await scope.ServiceProvider.GetRequiredService<AccountsDbContext>().Users.CountAsync()).Should().Be(1);

        using var loser = answers[0].Status == HttpStatusCode.Redirect ? two : one;
        using var administrator = answers[0].Status == HttpStatusCode.Redirect ? one : two;
        var key = People.KeyOn((await administrator.GetAsync("/en/account/set-up-second-factor")).Page);
        await administrator.SendAsync("/en/account/set-up-second-factor", ("Code", People.Code(key)));
        (await administrator.GetAsync("/en/administration/people")).Page.Should().Contain("First make a unit").And.Contain("Cesagram:Ui:Operator:Name").And.Contain("Platform administrator");
        (await administrator.GetAsync("/en/administration/api-clients")).Page.Should().Contain("First make a unit").And.NotContain("name=\"Days\"");
    }

    private static Visitor At(CesagramHost host) =>
        new(new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = true }) { BaseAddress = new Uri(host.Addresses.First()) });

    private static (string, string)[] Chosen(string name, string password = People.Password) =>
        [("DisplayName", "Ann Example"), ("Email", $"{name}@example.org"), ("UserName", name), ("Password", password), ("Repeat", password)];
}
