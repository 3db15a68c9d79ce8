using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.ReadEntry;
using Cesagram.KnowledgeHub.Text;
using Cesagram.Ui.Languages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Cesagram.KnowledgeHub.Events;

/// <summary>Events for calendars.</summary>
internal static class EventEndpoints
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/{lang:language}/knowledge/events/{slug}/event.ics", OneAsync).ExcludeFromDescription();
        endpoints.MapGet("/{lang:language}/knowledge/events/calendar.ics", AllAsync).ExcludeFromDescription();
    }

    private static async Task<IResult> OneAsync(string lang, string slug, KnowledgeHubDbContext db, EventCalendar calendar, PublicSite site, HttpContext context, CancellationToken cancellationToken)
    {
        var entry = await db.Published.Include(e => e.Texts).FirstOrDefaultAsync(e => e.Kind == EntryKind.Event && e.Slug == slug, cancellationToken);
        if (entry is null || !EventCalendar.Has(entry.Facts.Event))
        {
            return Results.NotFound();
        }

        context.Response.Headers.ContentDisposition = $"attachment; filename=\"{slug}.ics\"";
        return Results.Text(await calendar.WriteAsync([entry], MailLanguage.Known(lang), site.Root(context.Request), null, cancellationToken), EventCalendar.MediaType);
    }

    private static async Task<IResult> AllAsync(
        string lang, KnowledgeHubDbContext db, EventCalendar calendar, PublicSite site, IStringLocalizer<EventText> texts, HttpContext context, CancellationToken cancellationToken)
    {
        var entries = await db.Published.Include(e => e.Texts).Where(e => e.Kind == EntryKind.Event).OrderByDescending(e => e.Date).ToListAsync(cancellationToken);
        return Results.Text(await calendar.WriteAsync(entries, MailLanguage.Known(lang), site.Root(context.Request), texts["Calendar.Name"], cancellationToken), EventCalendar.MediaType);
    }
}
