using System.Net;
using Cesagram.Tests.KnowledgeHub;

namespace Cesagram.Tests.Hosting;

/// <summary>U+FFFE is no character, and text with it cannot be normalised: nobody gets an error for it.</summary>
[Collection(HostCollection.Name)]
public class OddCharacterTests(RunningHost host)
{
    [Theory]
    [InlineData("/api/knowledge/suggestions?lang=en&q=gro%EF%BF%BEom")]
    [InlineData("/en/knowledge?q=%EF%BF%BE")]
    [InlineData("/en/knowledge/feed?q=%EF%BF%BE")]
    [InlineData("/api/knowledge/resources?q=%EF%BF%BEpolice")]
    public async Task Get_WithANoncharacter_Answers(string address)
    {
        using var client = host.Anonymous();
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        answer.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task SignIn_WithANoncharacter_IsRefusedAsAnyOther()
    {
        using var visitor = new Visitor(host);
        (await visitor.SendAsync("/en/account/sign-in", ("Name", "ann\uFFFE"), ("Password", "wrong\uFFFE"))).Status.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task AuditFilter_WithANoncharacter_Answers()
    {
        using var supervisor = await host.SignedInAsync("supervisor");
        (await supervisor.GetStringAsync(new Uri("/en/administration/audit?person=%EF%BF%BE&subject=%EF%BF%BE", UriKind.Relative))).Should().Contain("</html>");
    }

    [Theory]
    [InlineData("/en/Analysis")]
    [InlineData("/en/Administration/Audit")]
    [InlineData("/en/Account")]
    public async Task Get_PrivatePageInOtherLetters_StaysInNoCache(string address)
    {
        using var supervisor = await host.SignedInAsync("supervisor");
        using var answer = await supervisor.GetAsync(new Uri(address, UriKind.Relative));
        answer.Headers.CacheControl!.NoStore.Should().BeTrue();
    }

    [Theory]
    [InlineData("/en/analysis/grounds")]
    [InlineData("/en/knowledge/desk")]
    public async Task Get_WhatIsEverybodys_AsAUnitsAdministrator_IsRefused(string address)
    {
        using var administrator = await host.SignedInAsync("administrator");
        using var refused = await administrator.GetAsync(new Uri(address, UriKind.Relative));
        refused.Headers.Location!.ToString().Should().Contain("not-allowed");
        using var platform = await host.SignedInAsync("platform");
        using var answer = await platform.GetAsync(new Uri(address, UriKind.Relative));
        answer.StatusCode.Should().Be(HttpStatusCode.OK);
    }
}
