using System.Text.Json;
using Cesagram.Cesagramville.OpenTown;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Cesagram.Cesagramville.PlayOffline;

/// <summary>The service worker, the later texts and the manifest of one language; their scope is that language's town.</summary>
internal static class OfflineEndpoints
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var town = endpoints.MapGroup("/{lang:language}/cesagramville").ExcludeFromDescription();
        town.MapGet("/worker.js", Worker);
        town.MapGet("/texts.json", LaterTexts);
        town.MapGet("/app.webmanifest", Manifest);
    }

    private static string Page(string lang) => $"/{lang}/cesagramville";

    private static IResult Worker(string lang, HttpContext context, GameFiles files, GameTexts texts)
    {
        var own = files.Of(lang);
        context.Response.Headers.CacheControl = "no-cache";
        // The page's address has no slash at its end, so that it lies above the worker's.
        context.Response.Headers["Service-Worker-Allowed"] = Page(lang);
        var settings = JsonSerializer.Serialize(new
        {
            version = GameFiles.Version(own, JsonSerializer.Serialize(new { first = texts.First(), later = texts.Later() })),
            page = Page(lang),
            files = own.Select(file => file.Address).Append(Page(lang) + "/texts.json"),
        });
        return Results.Text($"self.town = {settings};\nimportScripts('{GameFiles.Folder}/offline-worker.js');\n", "text/javascript");
    }

    private static IResult LaterTexts(HttpContext context, GameTexts texts)
    {
        context.Response.Headers.CacheControl = "no-cache";
        return Results.Json(texts.Later(), GameStart.Format);
    }

    private static IResult Manifest(string lang, GameTexts texts)
    {
        var all = texts.First();
        return Results.Json(
            new
            {
                name = all["Town.Name"],
                short_name = all["Town.Name"],
                description = all["Town.Lead"],
                lang,
                start_url = Page(lang),
                scope = Page(lang),
                display = "standalone",
                background_color = "#12172B",
                theme_color = "#24305E",
                icons = new[]
                {
                    new { src = $"{GameFiles.Folder}/pictures/icon-192.png", sizes = "192x192", type = "image/png", purpose = "any maskable" },
                    new { src = $"{GameFiles.Folder}/pictures/icon-512.png", sizes = "512x512", type = "image/png", purpose = "any maskable" },
                },
            },
            contentType: "application/manifest+json");
    }
}
