using System.Text;
using Cesagram.Accounts;
using Cesagram.Accounts.Data;
using Cesagram.ChatAnalysis.EraseTranscript;
using Cesagram.Postgres;
using Cesagram.Tests.Accounts;
using Cesagram.Tests.ChatAnalysis;
using Cesagram.Tests.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Cesagram.Tests.Custody;

/// <summary>Supervisors hear of erasures before they come.</summary>
[Collection(HostCollection.Name)]
public class ErasureAnnouncerTests(RunningHost host)
{
    [Fact]
    public async Task Announce_WhatIsErasedSoon_TellsSupervisorsOnceInTheirLanguage()
    {
        await AnnounceAsync();
        var supervisor = await People.AddAsync(host, [RoleNames.Supervisor], AccountsModule.DemoUnit);
        await host.WithAsync<UserManager<Account>>(async accounts =>
        {
            var kept = await accounts.FindByIdAsync(supervisor.Id.ToString());
            kept!.Language = "lt";
            await accounts.UpdateAsync(kept);
        });
        var analyst = await People.AddAsync(host, [RoleNames.Analyst], AccountsModule.DemoUnit);
        var elsewhere = await People.AddAsync(host, [RoleNames.Supervisor], RunningHost.OtherUnit);
        using var client = host.Api();
        await SubmitAsync(client, 5);
        await SubmitAsync(client, 60);

        (await AnnounceAsync()).Should().Be(1, "the other one has time");
        (await AnnounceAsync()).Should().Be(0, "it was told");

        var mail = await MailFolder.ReadAsync(host, supervisor.Email!);
        mail.Subject.Should().Be("Netrukus bus ištrinti pokalbių įrašai");
        mail.TextBody.Should().Contain("skaičius: 1").And.Contain("/lt/analysis/retention?days=7");
        MailFolder.To(host, analyst.Email!).Should().BeEmpty();
        MailFolder.To(host, elsewhere.Email!).Should().BeEmpty();
        var trail = await TrailAsync();
        trail.Name.Should().Be("erasure-announced");
        trail.Details.Should().Contain("\"count\":\"1\"");
    }

    private static async Task SubmitAsync(HttpClient client, int days) =>
        await Submitting.SubmitAsync(client, Encoding.UTF8.GetBytes(Submitting.Chat()), "chat.txt", ("retentionDays", days.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    private async Task<int> AnnounceAsync()
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ErasureAnnouncer>().AnnounceAsync(AccountsModule.DemoUnit, CancellationToken.None);
    }

    private async Task<AuditRow> TrailAsync()
    {
        await using var scope = host.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<AuditReader>().ListAsync(AccountsModule.DemoUnit, new AuditChoice { Subject = "retention" }, 0, 1)).Rows.Single();
    }
}
