using Cesagram.Tests.Hosting;

namespace Cesagram.Tests.KnowledgeHub;

/// <summary>The way of an address into the newsletter.</summary>
internal static class Subscribing
{
    public static string Address() => $"reader-{Guid.NewGuid():N}@example.org";

    public static (string, string)[] Form(string email, string language) => [("Email", email), ("Language", language)];

    /// <summary>Asks, confirms by the mail's link, and hands out that link and the one that ends it.</summary>
    public static async Task<(string Confirm, string End)> SubscribedAsync(this RunningHost host, Visitor visitor, string address, string language = "en", string welcome = "You are subscribed")
    {
        await visitor.SendAsync("/en/knowledge/newsletter", Form(address, language));
        var confirm = MailFolder.Link(await MailFolder.ReadAsync(host, address), "/confirm/");
        (await visitor.SendAsync(confirm)).Status.Should().Be(System.Net.HttpStatusCode.OK);
        return (confirm, MailFolder.Link(await MailFolder.ReadAsync(host, address, welcome), "/unsubscribe/"));
    }
}
