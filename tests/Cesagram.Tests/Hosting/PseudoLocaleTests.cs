using Cesagram.Accounts.Data;
using Cesagram.Ui.Languages;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.Tests.Hosting;

/// <summary>In the pseudo-locale every text from a text file stands in ⟦ ⟧: what does not has no key.</summary>
[Collection(HostCollection.Name)]
public class PseudoLocaleTests(RunningHost host)
{
    private static readonly string[] Proper =
    [
        "Cesagram", .. Language.All.SelectMany(language => new[] { language.Code.ToUpperInvariant(), language.NativeName }),
        // Names of languages come from the Unicode locale data.
        "French", "Dutch", "Greek", "Italian", "Lithuanian",
        "WhatsApp", "Telegram", "Messenger", "Instagram", "Signal", "Slack", "RSMF", "CASE/UCO", "Discord", "PAN-2012", "JSON lines",
    ];

    [Theory]
    [InlineData("")]
    // Pages of the hub show what editors wrote; this one has only our own texts.
    [InlineData("/knowledge/newsletter")]
    [InlineData("/cesagramville")]
    [InlineData("/curriculum")]
    [InlineData("/library")]
    [InlineData("/privacy")]
    [InlineData("/account/sign-in")]
    [InlineData("/account/not-allowed")]
    [InlineData("/account/forgot")]
    [InlineData("/account/reset/gone")]
    [InlineData("/account/invitation/gone")]
    [InlineData("/account/first/gone")]
    [InlineData("/nowhere")]
    public async Task Get_PublicPage_HasNoTextWithoutKey(string page)
    {
        using var client = host.Anonymous();
        using var answer = await client.GetAsync(new Uri("/qps-ploc" + page, UriKind.Relative));
        Unkeyed(await answer.Content.ReadAsStringAsync()).Should().BeEmpty();
    }

    [Theory]
    [InlineData("/analysis/submit")]
    [InlineData("/analysis/grounds")]
    [InlineData("/account/sign-out")]
    [InlineData("/account/password")]
    [InlineData("/account/email")]
    [InlineData("/administration/invitations")]
    public async Task Get_PageBehindSignIn_HasNoTextWithoutKey(string page)
    {
        // People whom other tests invited have names, which no key has.
        await host.WithAsync<AccountsDbContext>(db => db.Invitations.ExecuteDeleteAsync());
        using var client = await host.SignedInAsync(page == "/analysis/grounds" ? "platform" : "administrator");
        using var answer = await client.GetAsync(new Uri("/qps-ploc" + page, UriKind.Relative));
        ((int)answer.StatusCode).Should().Be(200);
        Unkeyed(await answer.Content.ReadAsStringAsync()).Where(text => text is not ("Demo Administrator" or "Demo Platform") && !IsCode(text)).Should().BeEmpty();
    }

    private static bool IsCode(string text) => text.Length > 3 && text.All(c => char.IsAsciiLetterLower(c) || c == '-') && text.Contains('-', StringComparison.Ordinal) || text is "consent" or "triage" or "training";

    private static IEnumerable<string> Unkeyed(string html) =>
        Html.Texts(html).Where(text =>
            !(text.Contains('⟦', StringComparison.Ordinal) && text.Contains('⟧', StringComparison.Ordinal))
            && !Proper.Contains(text)
            && text.Any(char.IsLetter));
}
