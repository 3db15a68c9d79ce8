using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.ReadEntry;
using Cesagram.KnowledgeHub.Text;
using Cesagram.Mail;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace Cesagram.KnowledgeHub.Events;

/// <summary>What a mail about a registration says.</summary>
internal enum EventNews
{
    Confirmed,
    Waiting,
    /// <summary>From the waiting list to a place.</summary>
    MovedUp,
    /// <summary>The same address was given again.</summary>
    Again,
}

/// <summary>Writes the mails about registrations, each with a link of its own that cancels.</summary>
internal sealed class EventMails(KnowledgeHubDbContext db, EventCalendar calendar, IStringLocalizer<EventText> texts, IOptions<KnowledgeHubOptions> options, TimeProvider clock)
{
    /// <summary>How many links stay good: an address that is given over and over must not make a row grow.</summary>
    private const int MostLinks = 10;

    /// <summary>Adds the mail to what the next SaveChanges saves.</summary>
    public async Task AddAsync(Registration registration, Entry entry, EventNews news, string publicAddress, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var token = SecretToken.Make();
        registration.TokenHashes = [.. registration.TokenHashes.TakeLast(MostLinks - 1), token.Hash];
        registration.WrittenAt = now;
        var hasPlace = registration.State == RegistrationState.Confirmed;
        var file = hasPlace && EventCalendar.Has(entry.Facts.Event) ? await calendar.WriteAsync([entry], registration.Language, publicAddress, null, cancellationToken) : null;
        db.SendMail(Write(registration, entry, news, publicAddress, token.Text, file), now);
    }

    private OutgoingMail Write(Registration registration, Entry entry, EventNews news, string publicAddress, string token, string? file)
    {
        using var language = MailLanguage.Use(registration.Language);
        var (local, facts) = (LocalEntry.Of(entry, registration.Language), entry.Facts.Event!);
        var title = local.Text.Title;
        var body = new MailBody(registration.Language)
            .Title(texts[$"Mail.{news}.Title"])
            .Paragraph(texts["Mail.Hello", registration.Name])
            .Paragraph(texts[news == EventNews.Again ? $"Mail.Again.{registration.State}" : $"Mail.{news}.Text"])
            .Facts((texts["Fact.Event"], title), (texts["Fact.When"], EventTimes.Text(facts)), (texts["Fact.Zone"], texts[$"Zone.{EventTimes.Zone(facts)}"]), (texts["Fact.Where"], Where(facts)))
            .Link(texts["Mail.Read"], publicAddress + local.Address);
        if (file is not null)
        {
            body.Paragraph(texts["Mail.Calendar"]);
        }

        body.Button(texts["Mail.Cancel"], $"{publicAddress}/{registration.Language}/knowledge/events/cancel/{token}")
            .Fine(texts["Mail.Why", options.Value.KeepRegistrationsDays]);
        return new OutgoingMail
        {
            To = registration.Email,
            Subject = texts[$"Mail.{news}.Subject", title],
            Text = body.Text,
            Html = body.Html,
            Calendar = file,
            Language = registration.Language,
        };
    }

    private string Where(EventFacts facts) => facts.Place ?? (facts.Online == true ? texts["Fact.Online"].Value : "");
}
