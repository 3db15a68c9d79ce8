using System.Globalization;
using Cesagram.KnowledgeHub.Data;

namespace Cesagram.KnowledgeHub.EditEntries;

/// <summary>Puts what is kept into the form.</summary>
internal static class EntryFormFiller
{
    public static EntryForm Fill(EntrySnapshot entry, int revision, string textLanguage, TimeZoneInfo zone, DateTimeOffset? publishAt)
    {
        var text = entry.Text(textLanguage);
        var form = new EntryForm
        {
            Revision = revision,
            Title = text?.Title,
            Summary = text?.Summary,
            Body = text?.Body,
            Slug = entry.Slug,
            OriginalLanguage = entry.OriginalLanguage,
            Mark = entry.Mark.ToString(),
            CommentsOpen = entry.CommentsOpen,
            Topics = [.. entry.Topics],
            Audience = [.. entry.Audience],
            Countries = [.. entry.Countries],
            SourceTitles = [.. entry.Facts.Sources.Select(source => source.Title)],
            SourceUrls = [.. entry.Facts.Sources.Select(source => source.Url)],
            SourceMarks = [.. entry.Facts.Sources.Select(source => source.Mark.ToString())],
            Related = [.. entry.Facts.Related],
            Date = entry.Facts.Date,
            Type = entry.Type,
            Zone = zone.Id,
            PublishZone = zone.Id,
            PublishDay = Day(publishAt, zone),
            PublishTime = Time(publishAt, zone),
            Order = entry.Facts.Question?.Order.ToString(CultureInfo.InvariantCulture),
            Urgent = entry.Facts.Question?.Urgent ?? false,
            MaterialForm = entry.Facts.Material?.Form,
        };
        Fill(form, entry.Facts.Resource);
        Fill(form, entry.Facts.Event, zone);
        Fill(form, entry.Facts.Organisation);
        return form;
    }

    private static void Fill(EntryForm form, ResourceFacts? facts)
    {
        if (facts is null)
        {
            return;
        }

        form.OriginalTitle = facts.OriginalTitle;
        form.TitleLanguage = facts.OriginalLanguage;
        form.TitleIsOurs = facts.TitleIsOurs;
        form.Url = facts.Url;
        form.IdentifierSchemes = [.. facts.Identifiers.Keys];
        form.IdentifierValues = [.. facts.Identifiers.Values];
        form.Organisations = string.Join('\n', facts.Organisations);
        form.Authors = string.Join('\n', facts.Authors);
        form.Year = facts.Year?.ToString(CultureInfo.InvariantCulture);
        form.Languages = [.. facts.Languages];
        form.Licence = facts.Licence;
        form.SeenOn = facts.SeenOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        form.Newer = facts.Newer;
    }

    private static void Fill(EntryForm form, EventFacts? facts, TimeZoneInfo zone)
    {
        if (facts is null)
        {
            return;
        }

        form.Starts = facts.Starts;
        form.StartTime = Time(facts.StartsAt, zone);
        form.Ends = facts.Ends;
        form.EndTime = Time(facts.EndsAt, zone);
        form.Place = facts.Place;
        form.Country = facts.Country;
        form.Online = facts.Online is { } online ? online ? "yes" : "no" : null;
        form.Url = facts.Url;
        form.Organisations = string.Join('\n', facts.Organisations);
        form.Cancelled = facts.Cancelled;
        form.Capacity = facts.Capacity?.ToString(CultureInfo.InvariantCulture);
        form.RegistrationEndsDay = Day(facts.RegistrationEnds, zone);
        form.RegistrationEndsTime = Time(facts.RegistrationEnds, zone);
    }

    private static void Fill(EntryForm form, OrganisationFacts? facts)
    {
        if (facts is null)
        {
            return;
        }

        form.Name = facts.Name;
        form.Url = facts.Url;
        form.Phones = string.Join('\n', facts.Phones);
        form.Roles = [.. facts.Roles];
        form.IsHelpline = facts.IsHelpline;
        form.IsPartner = facts.IsPartner;
    }

    private static string? Day(DateTimeOffset? moment, TimeZoneInfo zone) => moment is { } m ? TimeZoneInfo.ConvertTime(m, zone).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    private static string? Time(DateTimeOffset? moment, TimeZoneInfo zone) => moment is { } m ? TimeZoneInfo.ConvertTime(m, zone).ToString("HH:mm", CultureInfo.InvariantCulture) : null;
}
