using static Cesagram.KnowledgeHub.Cover.CoverShapes;

namespace Cesagram.KnowledgeHub.Cover;

/// <summary>The place in the town that each type of entry is.</summary>
internal static class CoverPlaces
{
    public static Action<CoverShapes, CoverChance> Of(string type) => type switch
    {
        "report" or "deliverable" => (shapes, chance) => PublicPlaces.Library(shapes, chance, type == "deliverable"),
        "guideline" => WayPlaces.Signpost,
        "training-material" or "material" => PublicPlaces.School,
        "law" => PublicPlaces.TownHall,
        "policy" => PublicPlaces.Assembly,
        "research-article" => WorkPlaces.Observatory,
        "tool" => WorkPlaces.Workshop,
        "campaign" => WayPlaces.Square,
        "video" => WorkPlaces.Cinema,
        "project" => WayPlaces.Bridge,
        "news-article" or "news" => WorkPlaces.Kiosk,
        "event" => WayPlaces.Bandstand,
        "organisation" => WayPlaces.Lighthouse,
        "question" => WayPlaces.Bench,
        _ => WorkPlaces.Houses,
    };

    /// <summary>A grid of windows, some lit.</summary>
    public static void Windows(CoverShapes shapes, CoverChance chance, double x, double y, int columns, int rows, double stepX, double stepY, double width = 12, double height = 17)
    {
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                shapes.Window(x + (column * stepX), y + (row * stepY), width, height, chance.Seldom);
            }
        }
    }

    /// <summary>A wall that stands on the ground.</summary>
    public static CoverShapes Wall(CoverShapes shapes, string kind, double x, double width, double top) => shapes.Box(kind, x, top, width, Ground - top);
}
