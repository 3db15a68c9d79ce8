using static Cesagram.KnowledgeHub.Cover.CoverShapes;

namespace Cesagram.KnowledgeHub.Cover;

/// <summary>Houses where people work: observatory, workshop, cinema, kiosk, and where they live.</summary>
internal static class WorkPlaces
{
    /// <summary>An observatory on a rise; its telescope looks at the stars.</summary>
    public static void Observatory(CoverShapes shapes, CoverChance chance)
    {
        shapes.Path("hill-near", $"M40 216C110 168 160 158 214 158S330 172 392 216Z");
        shapes.Begin();
        shapes.Path("c", $"M150 132A60 60 0 0 1 270 132Z").Path("shade", $"M210 72A60 60 0 0 1 270 132H238A52 60 0 0 0 210 72Z").Path("sky-slit", $"M216 74L240 84L226 132H204Z").Path("lit", $"M212 100L222 104L214 132H204Z");
        shapes.End().Begin();
        shapes.Path("tube", $"M205 116L252 58L266 69L221 128Z").Path("tube-end", $"M250 56L256 50L273 64L267 71Z");
        shapes.End().Begin();
        shapes.Box("a", 142, 130, 136, 84).Box("roof-b", 136, 128, 148, 7, 2);
        CoverPlaces.Windows(shapes, chance, 154, 148, 4, 1, 31, 0, 14, 20);
        shapes.Door(198, 178, 24, 36);
        shapes.End();
        for (var star = 0; star < 5; star++)
        {
            var (x, y) = (chance.Between(262, 400), chance.Between(14, 62));
            shapes.Path("twinkle", $"M{x} {y - 5}Q{x + .8} {y - .8} {x + 5} {y}Q{x + .8} {y + .8} {x} {y + 5}Q{x - .8} {y + .8} {x - 5} {y}Q{x - .8} {y - .8} {x} {y - 5}Z");
        }

        shapes.Person(118, 40, chance.Below(12));
    }

    /// <summary>A workshop with a saw-tooth roof, a gear and an open door full of light.</summary>
    public static void Workshop(CoverShapes shapes, CoverChance chance)
    {
        shapes.Begin();
        shapes.Path("roof-b", $"M92 132V104L152 132V104L212 132V104L272 132V104L332 132Z").Path("pane", $"M98 128V114L128 128ZM158 128V114L188 128ZM218 128V114L248 128Z").Path("lit", $"M278 128V114L308 128Z");
        CoverPlaces.Wall(shapes, "b", 92, 240, 130).Box("roof", 286, 78, 16, 40).Box("roof-b", 283, 76, 22, 5);
        shapes.End().Begin();
        shapes.Circle("glow", 162, 186, 44).Box("lit", 128, 152, 68, 62, 2).Path("d", $"M128 152h14v62h-14Z").Path("d", $"M182 152h14v62h-14Z").Box("bench-top", 146, 192, 32, 4).Box("trunk", 149, 196, 3, 18).Box("trunk", 172, 196, 3, 18);
        shapes.Path("trunk", $"M154 192v-9h3v9ZM151 180h9v4h-9Z");
        shapes.End().Begin();
        Gear(shapes, 258, 176, 24, "c", 10);
        Gear(shapes, 294, 158, 15, "d", 8);
        shapes.End();
        shapes.Person(108, 42, chance.Below(12));
        shapes.Cloud(chance.Between(286, 300), 70, 16).Cloud(chance.Between(306, 318), 52, 22);
    }

    /// <summary>A picture house with its canopy of lamps and a lit screen above.</summary>
    public static void Cinema(CoverShapes shapes, CoverChance chance)
    {
        shapes.Begin();
        shapes.Path("d", $"M104 214V96C104 74 140 66 210 66S316 74 316 96V214Z").Box("b", 88, 122, 30, 92).Box("b", 302, 122, 30, 92);
        shapes.End().Begin();
        shapes.Circle("glow", 210, 112, 64).Box("roof-b", 136, 82, 148, 66, 6).Box("lit", 143, 89, 134, 52, 3).Circle("screen", 210, 115, 17).Path("lit", $"M204 105L221 115L204 125Z");
        shapes.End().Begin();
        shapes.Path("roof", $"M94 156H326L316 174H104Z");
        for (var lamp = 0; lamp < 12; lamp++)
        {
            shapes.Circle(lamp % 2 == 0 || chance.Often ? "lit" : "pane", 108 + (lamp * 18.5), 166, 3);
        }

        shapes.End();
        CoverPlaces.Windows(shapes, chance, 122, 182, 2, 1, 24, 0, 16, 22);
        CoverPlaces.Windows(shapes, chance, 258, 182, 2, 1, 24, 0, 16, 22);
        shapes.Door(192, 178, 17, 36).Door(211, 178, 17, 36).Person(338, 40, chance.Below(12)).Person(352, 32, chance.Below(12));
    }

    /// <summary>A kiosk with newspapers under its awning.</summary>
    public static void Kiosk(CoverShapes shapes, CoverChance chance)
    {
        CoverPlaces.Wall(shapes, "a", 60, 66, 110);
        shapes.Path("roof", $"M54 110L93 84L132 110Z");
        CoverPlaces.Windows(shapes, chance, 70, 122, 2, 3, 28, 27);
        shapes.Begin();
        CoverPlaces.Wall(shapes, "b", 156, 138, 118).Circle("glow", 225, 162, 58).Box("lit", 168, 140, 114, 46, 2).Box("bench-top", 152, 184, 146, 7, 2);
        shapes.End();
        for (var paper = 0; paper < 5; paper++)
        {
            var x = 172 + (paper * 22);
            shapes.Box("page", x, 196, 16, 15, 1).Box("ink", x + 2.5, 198.5, 11, 2.2).Box("ink-soft", x + 2.5, 202.5, 7, 1).Box("ink-soft", x + 2.5, 205, 9, 1).Box("page", x + chance.Between(-1, 2), 142, 15, 19, 1).Box("ink", x + 2.5, 145, 9, 2.4);
        }

        shapes.Person(224, 34, chance.Below(12), 184).Begin();
        for (var stripe = 0; stripe < 8; stripe++)
        {
            var x = 146 + (stripe * 19.75);
            shapes.Path(stripe % 2 == 0 ? "roof" : "page", $"M{158 + (stripe * 16.75)} 112H{158 + ((stripe + 1) * 16.75)}L{x + 19.75} 136A9.9 8 0 0 1 {x} 136Z");
        }

        shapes.Box("roof-b", 150, 106, 150, 7, 3).End();
        shapes.Person(322, 44, chance.Below(12)).Path("page", $"M328 188l12 -2v11l-12 2Z");
    }

    /// <summary>A row of houses.</summary>
    public static void Houses(CoverShapes shapes, CoverChance chance)
    {
        var x = 66.0;
        for (var house = 0; house < 4; house++)
        {
            var (width, top) = (chance.Between(58, 80), chance.Between(98, 138));
            shapes.Begin();
            CoverPlaces.Wall(shapes, "abcd".Substring((house + chance.Below(4)) % 4, 1), x, width, top);
            var roof = chance.Often ? "roof" : "roof-b";
            if (chance.Often)
            {
                shapes.Path(roof, $"M{x - 6} {top}L{x + (width / 2)} {top - 32}L{x + width + 6} {top}Z");
            }
            else
            {
                shapes.Path("abcd".Substring(house % 4, 1), $"M{x} {top}v-12h{width / 5}v-12h{width / 5}v-12h{width / 5}v12h{width / 5}v12h{width / 5}v12Z");
            }

            CoverPlaces.Windows(shapes, chance, x + 11, top + 13, 2, Math.Max(1, (int)((Ground - top - 50) / 27)), width - 36, 27, 14, 18);
            shapes.Door(x + (width / 2) - 9, Ground - 34, 18, 34).End();
            x += width + chance.Between(2, 10);
        }
    }

    private static void Gear(CoverShapes shapes, double x, double y, double r, string kind, int teeth)
    {
        for (var tooth = 0; tooth < teeth; tooth++)
        {
            var (sin, cos) = Math.SinCos(tooth * 2 * Math.PI / teeth);
            shapes.Circle(kind, x + (cos * r), y + (sin * r), r * .2);
        }

        shapes.Circle(kind, x, y, r).Circle("pane", x, y, r * .38);
    }
}
