using Cesagram.KnowledgeHub.ReadEntry;
using System.Globalization;
using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.SearchEntries;
using Cesagram.Ui.Languages;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace Cesagram.KnowledgeHub.PublicApi;

/// <summary>What the hub knows, for programs: the same search as its page has, and each resource whole.</summary>
internal static class ResourceEndpoints
{
    private const int MostOnPage = 100;
    private const int UsualOnPage = 20;

    /// <summary>Parameters are read by <see cref="SearchParameters"/>, which names what is wrong; they stand here for the API's description.</summary>
    public static async Task<IResult> ListAsync(
        string? q, string[]? type, string[]? topic, string[]? country, string[]? language, string[]? audience, string[]? mark, string? from, string? to, string? sort, string? lang, string? page, string? pageSize,
        HttpContext context, [FromServices] SearchEngine engine, [FromServices] SearchCatalogue catalogue, [FromServices] EntryLoader loader, [FromServices] PublicSite site, CancellationToken cancellationToken)
    {
        var current = await catalogue.GetAsync(cancellationToken);
        var request = SearchParameters.Read(context.Request.Query, current.Concepts.TopicIds, out var wrong);
        var errors = new Dictionary<string, string>(wrong);
        var size = SearchParameters.Number(context.Request.Query, "pageSize", 1, MostOnPage, errors) ?? UsualOnPage;
        if (lang is not null && !Language.IsKnown(lang))
        {
            errors["lang"] = $"One of: {string.Join(", ", Language.All.Select(known => known.Code))}.";
        }

        if (errors.Count > 0)
        {
            return Results.ValidationProblem(errors.ToDictionary(error => error.Key, error => new[] { error.Value }), title: "A parameter means nothing here.");
        }

        var texts = lang ?? Language.Default;
        if (IsKnown(context, FormattableString.Invariant($"W/\"{current.Facets.Version}-{size}-{texts}\"")))
        {
            return Results.StatusCode(StatusCodes.Status304NotModified);
        }

        var result = await engine.FindAsync(request, texts, size, staysInRange: false, cancellationToken);
        var entries = await loader.LoadAsync(result.Numbers, texts, cancellationToken);
        var host = site.Root(context.Request);
        var more = $"{(lang is null ? "" : $"lang={lang}&")}pageSize={size.ToString(CultureInfo.InvariantCulture)}";
        var next = request with { Page = request.Page + 1 };
        return Results.Json(
            new ResourcePage(
                result.Total, request.Page, size, result.Corrected, [.. entries.Select(entry => ResourceItem.Of(entry, host))],
                result.Facets.ToDictionary(facet => SearchRequest.Name(facet.Key), facet => (IReadOnlyDictionary<string, int>)facet.Value.ToDictionary(count => count.Value, count => count.Count)),
                result.Years.ToDictionary(year => year.Year, year => year.Count),
                request.Page < result.Pages ? $"{host}/api/knowledge/resources{next.QueryString()}&{more}" : null),
            KnowledgeHubDbContext.Json);
    }

    /// <summary>One resource with its facts, its texts in all languages and the addresses of its pages.</summary>
    public static async Task<IResult> GetAsync(string slug, HttpContext context, [FromServices] KnowledgeHubDbContext db, [FromServices] PublicSite site, CancellationToken cancellationToken)
    {
        var entry = await db.Published.Include(e => e.Texts).SingleOrDefaultAsync(e => e.Kind == EntryKind.Resource && e.Slug == slug, cancellationToken);
        if (entry is null)
        {
            var moved = await db.Redirects.AsNoTracking().Where(redirect => redirect.Kind == EntryKind.Resource && redirect.Slug == slug)
                .Join(db.Published, redirect => redirect.EntryId, e => e.Id, (_, e) => e.Slug).SingleOrDefaultAsync(cancellationToken);
            return moved is null
                ? Results.Problem(statusCode: StatusCodes.Status404NotFound, title: "Not Found", detail: "No resource of that name is published here.")
                : Results.Redirect($"/api/knowledge/resources/{Uri.EscapeDataString(moved)}", permanent: true);
        }

        return IsKnown(context, FormattableString.Invariant($"W/\"{entry.Version}\""))
            ? Results.StatusCode(StatusCodes.Status304NotModified)
            : Results.Json(ResourceDetail.Of(entry, site.Root(context.Request)), KnowledgeHubDbContext.Json);
    }

    /// <summary>States what may be kept; true where the caller has it already. An address and a tag together name an answer.</summary>
    private static bool IsKnown(HttpContext context, string tag)
    {
        var headers = context.Response.Headers;
        headers.CacheControl = "public, max-age=60";
        headers.ETag = tag;
        return context.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(EntityTagHeaderValue.Parse(tag), useStrongComparison: false));
    }
}
