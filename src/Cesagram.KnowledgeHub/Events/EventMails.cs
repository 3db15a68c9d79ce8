using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.ReadEntry;
using Cesagram.KnowledgeHub.Text;
using Cesagram.Mail;
using Cesagram.Postgres;
using Cesagram.Ui.Languages;
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
    /// <summary>Another time or place.</summary>
    Changed,
    /// <summary>The event does not take place.</summary>
    CalledOff,
    /// <summary>It was called off, and takes place after all.</summary>
    BackOn,
}

/// <summary>Writes the mails about registrations, each with a link of its own that cancels.</summary>
internal sealed class EventMails(KnowledgeHubDbContext db, EventCalendar calendar, IStringLocalizer<EventText> texts, IOptions<KnowledgeHubOptions> options, TimeProvider clock)
{
    /// <summary>How many links stay good: an address that is given over and over must not make a row grow.</summary>
    private const int MostLinks = 10;

    /// <summary>Adds the mail to what the next SaveChanges saves.</summary>
    /// <param name="registration">Tracked.</param>
    /// <param name="entry">With its texts.</param>
    /// <param name="news">What it says.</param>
    /// <param name="publicAddress">Beginning of its links.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <param name="before">The event as it was, for <see cref="EventNews.Changed"/>.</param>
    public async Task AddAsync(Registration registration, Entry entry, EventNews news, string publicAddress, CancellationToken cancellationToken, EventFacts? before = null)
    {
        var now = clock.GetUtcNow();
        var token = SecretToken.Make();
        registration.TokenHashes = [.. registration.TokenHashes.TakeLast(MostLinks - 1), token.Hash];
        registration.WrittenAt = now;
        var hasPlace = registration.State == RegistrationState.Confirmed;
        var file = hasPlace && EventCalendar.Has(entry.Facts.Event) ? await calendar.WriteAsync([entry], registration.Language, publicAddress, null, cancellationToken) : null;
        db.SendMail(Write(registration, entry, news, publicAddress, token.Text, file, news == EventNews.Changed ? before : null), now);
    }

    private OutgoingMail Write(Registration registration, Entry entry, EventNews news, string publicAddress, string token, string? file, EventFacts? before)
    {
        using var language = MailLanguage.Use(registration.Language);
        var (local, facts) = (LocalEntry.Of(entry, registration.Language), entry.Facts.Event!);
        var title = local.Text.Title;
        var body = new MailBody(registration.Language)
            .Title(texts[$"Mail.{news}.Title"])
            .Paragraph(texts["Mail.Hello", registration.Name])
            .Paragraph(texts[news is EventNews.Again or EventNews.Changed or EventNews.BackOn ? $"Mail.{news}.{registration.State}" : $"Mail.{news}.Text"])
            .Facts((texts["Fact.Event"], title), (texts["Fact.When"], EventTimes.Text(facts)), Before("Fact.WhenBefore", EventTimes.Text, facts, before), (texts["Fact.Zone"], texts[$"Zone.{EventTimes.Zone(facts)}"]), (texts["Fact.Where"], Where(facts)), Before("Fact.WhereBefore", Where, facts, before));
        if (entry.Status == EntryStatus.Published)
        {
            body.Link(texts["Mail.Read"], publicAddress + local.Address);
        }

        if (file is not null)
        {
            body.Paragraph(texts[news == EventNews.CalledOff ? "Mail.CalendarOff" : "Mail.Calendar"]);
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

    /// <summary>What a fact was; empty, and so left out, where it is the same.</summary>
    private (string Name, string Value) Before(string name, Func<EventFacts, string> read, EventFacts facts, EventFacts? before) =>
        (texts[name], before is null || read(before) == read(facts) ? "" : read(before));

    private string Where(EventFacts facts) => facts.Place ?? (facts.Online == true ? texts["Fact.Online"].Value : "");
}
