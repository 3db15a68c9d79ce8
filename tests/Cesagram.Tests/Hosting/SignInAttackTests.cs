using System.Net;

namespace Cesagram.Tests.Hosting;

/// <summary>What docs/security.md lists to try at the sign-in page.</summary>
[Collection(HostCollection.Name)]
public class SignInAttackTests(RunningHost host)
{
    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example/")]
    [InlineData("javascript:alert(1)")]
    public async Task SignIn_WithAnAddressElsewhereToReturnTo_StaysHere(string elsewhere)
    {
        var password = File.ReadLines(Path.Combine(host.DataDirectory, "demo-accounts.txt")).Select(line => line.Split('\t')).First(parts => parts[0] == "analyst")[1];
        using var visitor = new Visitor(host);
        var (status, to) = await visitor.SendAsync($"/en/account/sign-in?returnUrl={Uri.EscapeDataString(elsewhere)}", ("Name", "analyst"), ("Password", password), ("ReturnUrl", elsewhere));
        status.Should().Be(HttpStatusCode.Redirect);
        to.Should().StartWith("/en/").And.NotContain("evil");
    }

    [Fact]
    public async Task SignIn_WithAnUnknownNameOrAWrongPassword_IsAnsweredAlike()
    {
        using var visitor = new Visitor(host);
        var (unknown, one) = await visitor.SendAsync("/en/account/sign-in", ("Name", $"nobody-{Guid.NewGuid():N}"), ("Password", "not the password"));
        var (known, other) = await visitor.SendAsync("/en/account/sign-in", ("Name", "analyst"), ("Password", "not the password"));
        known.Should().Be(unknown).And.Be(HttpStatusCode.OK);
        Html.Texts(other).Should().Equal(Html.Texts(one));
    }
}
