using static Cesagram.KnowledgeHub.Cover.CoverShapes;

namespace Cesagram.KnowledgeHub.Cover;

/// <summary>Houses that belong to all: library, school, town hall, assembly.</summary>
internal static class PublicPlaces
{
    /// <summary>A library whose front is a shelf of books; a deliverable has its own stamped door.</summary>
    public static void Library(CoverShapes shapes, CoverChance chance, bool own)
    {
        shapes.Begin();
        CoverPlaces.Wall(shapes, "c", 112, 196, 104).Path("roof-b", $"M100 104L210 58L320 104Z").Circle(own ? "lit" : "pane", 210, 86, 9);
        shapes.End().Begin();
        for (var shelf = 0; shelf < 2; shelf++)
        {
            var bottom = 148 + (shelf * 44);
            for (double x = 124; x < 292;)
            {
                var (width, height) = (chance.Between(7, 14), chance.Between(22, 34));
                if (shelf == 1 && x > 182 && x < 226)
                {
                    x = 238;
                }

                shapes.Box("book-" + "abcde"[chance.Below(5)], x, bottom - height, Math.Min(width, 300 - x), height, 1).Box("bar", x, bottom - height + 5, Math.Min(width, 300 - x), 1.4);
                x += width + 1.4;
            }

            shapes.Box("shelf", 118, bottom, 184, 4);
        }

        shapes.End().Begin();
        shapes.Door(196, 172, 30, 42).Box("step", 184, 210, 54, 4);
        shapes.End();
        shapes.Person(322, 44, chance.Below(12)).Path("page", $"M328 190l10 -3v10l-10 3Z");
    }

    /// <summary>A school with its bell and a yard.</summary>
    public static void School(CoverShapes shapes, CoverChance chance)
    {
        shapes.Begin();
        CoverPlaces.Wall(shapes, "d", 84, 252, 134).Path("roof", $"M74 134L96 108H324L346 134Z");
        CoverPlaces.Windows(shapes, chance, 98, 146, 3, 1, 25, 0, 16, 22);
        CoverPlaces.Windows(shapes, chance, 254, 146, 3, 1, 25, 0, 16, 22);
        shapes.End().Begin();
        CoverPlaces.Wall(shapes, "b", 176, 68, 104).Path("roof-b", $"M168 104L210 74L252 104Z").Box("a", 199, 52, 22, 26).Path("roof", $"M194 54L210 36L226 54Z").Circle("lit", 210, 65, 5.5).Path("bar", $"M209.4 58h1.2v14h-1.2Z");
        shapes.Circle("pane", 210, 122, 11).Path("bar", $"M209.4 114h1.4v8.6h6v1.4h-7.4Z").Door(195, 164, 30, 50);
        shapes.End();
        shapes.Person(140, 34, chance.Below(12)).Person(158, 38, chance.Below(12)).Person(278, 36, chance.Below(12)).Path("page", $"M146 196l8 -2v9l-8 2Z");
    }

    /// <summary>A town hall with columns and scales in its gable.</summary>
    public static void TownHall(CoverShapes shapes, CoverChance chance)
    {
        shapes.Begin();
        CoverPlaces.Wall(shapes, "c", 100, 220, 128);
        CoverPlaces.Windows(shapes, chance, 112, 142, 8, 1, 25.5, 0, 11, 40);
        shapes.End().Begin();
        shapes.Path("a", $"M90 128L210 70L330 128Z").Box("roof-b", 84, 126, 252, 9);
        shapes.Path("sign", $"M209 88h2v26h-2ZM190 94h40v2h-40Z").Path("sign", $"M184 108L191 96L198 108A7 5 0 0 1 184 108ZM222 108L229 96L236 108A7 5 0 0 1 222 108Z").Box("sign", 201, 114, 18, 3, 1.5);
        for (var column = 0; column < 7; column++)
        {
            var x = 100 + (column * 35);
            shapes.Box("a", x, 135, 10, 68).Box("shade", x + 6.5, 135, 3.5, 68).Box("a", x - 2, 135, 14, 4).Box("a", x - 2, 199, 14, 4);
        }

        shapes.End().Begin();
        shapes.Box("step", 88, 203, 244, 4).Box("step-b", 80, 207, 260, 4).Box("step", 72, 211, 276, 4);
        shapes.End();
        shapes.Person(chance.Between(270, 310), 40, chance.Below(12));
    }

    /// <summary>An assembly: a dome, seats in a half circle of windows, flags.</summary>
    public static void Assembly(CoverShapes shapes, CoverChance chance)
    {
        shapes.Begin();
        shapes.Path("c", $"M138 150A72 70 0 0 1 282 150Z").Path("shade", $"M210 80A72 70 0 0 1 282 150H246A60 70 0 0 0 210 80Z").Box("roof-b", 206, 62, 8, 20).Circle("glow", 210, 60, 20).Circle("lit", 210, 60, 6);
        shapes.End().Begin();
        CoverPlaces.Wall(shapes, "d", 88, 244, 148).Box("roof", 80, 144, 260, 8, 2);
        for (var arch = 0; arch < 7; arch++)
        {
            var x = 100 + (arch * 33);
            var lit = chance.Seldom;
            if (lit)
            {
                shapes.Circle("glow", x + 9, 180, 18);
            }

            shapes.Path(arch == 3 ? "door" : lit ? "lit" : "pane", $"M{x} 214V{176}A9.5 9.5 0 0 1 {x + 19} 176V214Z");
        }

        shapes.End();
        foreach (var (x, kind) in new[] { (104, "book-a"), (316, "book-c") })
        {
            shapes.Box("post", x, 92, 2.4, 54).Path(kind, $"M{x + 2} 93C{x + 12} 88 {x + 18} 99 {x + 30} 94V112C{x + 18} 117 {x + 12} 106 {x + 2} 111Z");
        }

        shapes.Person(64, 42, chance.Below(12)).Person(52, 36, chance.Below(12));
    }
}
