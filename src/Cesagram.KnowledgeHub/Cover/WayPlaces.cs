using static Cesagram.KnowledgeHub.Cover.CoverShapes;

namespace Cesagram.KnowledgeHub.Cover;

/// <summary>Places under the sky: signpost, square, bridge, bandstand, lighthouse, bench.</summary>
internal static class WayPlaces
{
    /// <summary>A signpost where ways part, and somebody who asks it.</summary>
    public static void Signpost(CoverShapes shapes, CoverChance chance)
    {
        shapes.Path("path", $"M150 216C176 196 196 190 206 178H222C232 190 262 196 296 216Z").Path("path", $"M206 180C190 166 168 166 150 158L156 154C178 160 200 162 214 176ZM220 180C236 168 262 168 288 156L282 152C258 160 232 164 216 176Z");
        shapes.Begin();
        shapes.Box("trunk", 209, 62, 8, 152, 2).Circle("lit", 213, 60, 7).Circle("glow", 213, 60, 22);
        shapes.End().Begin();
        shapes.Path("d", $"M217 78H296L312 92L296 106H217Z").Path("ink-soft", $"M228 88h46v2.4h-46ZM228 94h30v2.4h-30Z");
        shapes.End().Begin();
        shapes.Path("b", $"M209 102H126L110 116L126 130H209Z").Path("page", $"M142 112h52v2.4h-52ZM164 118h30v2.4h-30Z");
        shapes.End().Begin();
        shapes.Path("c", $"M217 128H280L294 140L280 152H217Z").Path("page", $"M228 137h38v2.4h-38ZM228 143h24v2.4h-24Z");
        shapes.End();
        shapes.Person(160, 52, chance.Below(12)).Person(136, 38, chance.Below(12)).Person(278, 46, chance.Below(12));
    }

    /// <summary>A square with a poster column and bunting between houses.</summary>
    public static void Square(CoverShapes shapes, CoverChance chance)
    {
        CoverPlaces.Wall(shapes, "c", 48, 74, 106).Path("roof-b", $"M42 106L85 76L128 106Z");
        CoverPlaces.Windows(shapes, chance, 60, 118, 2, 3, 34, 28, 14, 18);
        CoverPlaces.Wall(shapes, "a", 298, 78, 114).Path("roof", $"M292 114L337 84L382 114Z");
        CoverPlaces.Windows(shapes, chance, 310, 126, 2, 3, 36, 28, 14, 18);
        shapes.Path("post", $"M122 96Q210 138 300 104L300 105.4Q210 139.6 122 97.4Z");
        for (var flag = 0; flag < 9; flag++)
        {
            var t = (flag + .7) / 10;
            var x = ((1 - t) * (1 - t) * 122) + (2 * t * (1 - t) * 210) + (t * t * 300);
            var y = ((1 - t) * (1 - t) * 96) + (2 * t * (1 - t) * 138) + (t * t * 104);
            shapes.Path("book-" + "abcde"[flag % 5], $"M{x - 6} {y}H{x + 6}L{x} {y + 13}Z");
        }

        shapes.Begin();
        shapes.Box("roof-b", 184, 136, 52, 78, 2).Path("roof", $"M178 138C180 122 200 116 210 112C220 116 240 122 242 138Z").Circle("lit", 210, 110, 4).Box("step", 180, 206, 60, 8, 2);
        shapes.Box("page", 190, 146, 40, 52, 1).Circle("book-" + "abcde"[chance.Below(5)], 210, 164, 11).Circle("lit", 210, 164, 5).Box("ink", 197, 181, 26, 3).Box("ink-soft", 200, 188, 20, 2);
        shapes.End();
        shapes.Person(156, 42, chance.Below(12)).Person(262, 46, chance.Below(12)).Person(279, 34, chance.Below(12));
    }

    /// <summary>A bridge between two banks: what a project is.</summary>
    public static void Bridge(CoverShapes shapes, CoverChance chance)
    {
        shapes.Path("water", $"M0 190C80 186 150 194 220 190S350 186 420 190V216H0Z").Path("water-light", $"M120 200h60v1.6h-60ZM230 196h44v1.6h-44ZM190 207h80v1.6h-80Z");
        CoverPlaces.Wall(shapes, "b", 40, 54, 126).Path("roof", $"M34 126L67 102L100 126Z");
        CoverPlaces.Windows(shapes, chance, 50, 136, 2, 2, 22, 28);
        CoverPlaces.Wall(shapes, "d", 330, 56, 118).Path("roof-b", $"M324 118L358 92L392 118Z");
        CoverPlaces.Windows(shapes, chance, 340, 130, 2, 2, 24, 28);
        shapes.Begin();
        shapes.Path("a", $"M78 170C150 128 270 128 342 170V214H316C316 176 286 166 262 170C240 174 236 196 236 214H184C184 196 180 174 158 170C134 166 104 176 104 214H78Z").Path("shade", $"M78 170C150 128 270 128 342 170V177C270 136 150 136 78 177Z");
        for (var post = 0; post < 7; post++)
        {
            var x = 108 + (post * 34);
            var y = 140 + (Math.Pow((x - 210) / 132.0, 2) * 26);
            shapes.Box("post", x - 1, y - 18, 2.4, 20);
        }

        shapes.Path("post", $"M92 144C160 112 260 112 328 144L328 146.6C260 114.6 160 114.6 92 146.6Z").End();
        shapes.Person(176, 40, chance.Below(12), 142).Person(244, 42, chance.Below(12), 142).Circle("glow", 210, 108, 24).Path("lit", $"M203 100h14l-3 15h-8Z").Box("post", 208.6, 115, 2.8, 24);
    }

    /// <summary>A bandstand with chairs before it.</summary>
    public static void Bandstand(CoverShapes shapes, CoverChance chance)
    {
        shapes.Begin();
        shapes.Circle("glow", 210, 150, 66).Box("lit-soft", 138, 122, 144, 70).Box("step", 120, 190, 180, 12, 2).Box("step-b", 112, 202, 196, 12, 2);
        for (var post = 0; post < 5; post++)
        {
            shapes.Box("a", 134 + (post * 36), 118, 6, 74);
        }

        shapes.End().Begin();
        shapes.Path("roof", $"M112 120C140 96 176 88 210 62C244 88 280 96 308 120Z").Path("roof-b", $"M168 95C184 87 198 76 210 62C222 76 236 87 252 95L262 120H158Z").Box("post", 209, 44, 2.4, 20).Path("book-" + "abcde"[chance.Below(5)], $"M211 45L230 50L211 56Z");
        for (var scallop = 0; scallop < 10; scallop++)
        {
            shapes.Path(scallop % 2 == 0 ? "d" : "b", $"M{112 + (scallop * 19.6)} 119h19.6a9.8 8 0 0 1 -19.6 0Z");
        }

        shapes.End();
        shapes.Person(210, 46, chance.Below(12), 190).Person(172, 40, chance.Below(12), 190);
        foreach (var x in new[] { 62.0, 84, 116, 304, 330 })
        {
            shapes.Person(x + chance.Between(0, 10), chance.Between(32, 44), chance.Below(12));
        }
    }

    /// <summary>A lighthouse: where help is.</summary>
    public static void Lighthouse(CoverShapes shapes, CoverChance chance)
    {
        shapes.Path("water", $"M0 186C80 180 150 190 220 186S350 182 420 186V216H0Z").Path("beam", $"M206 70L0 34V98ZM214 70L420 30V104Z").Path("hill-near", $"M96 216C140 182 180 176 212 176S292 184 330 216Z");
        shapes.Begin();
        shapes.Path("page", $"M188 188L196 88H224L232 188Z").Path("roof", $"M193.6 118L195.4 96H224.6L226.4 118ZM189.8 164L191.9 140H228.1L230.2 164Z").Path("shade", $"M216 88H224L232 188H220Z");
        shapes.End().Begin();
        shapes.Box("roof-b", 188, 82, 44, 7, 2).Circle("glow", 210, 70, 34).Box("lit", 199, 60, 22, 22, 2).Path("bar", $"M205.5 60h1.4v22h-1.4ZM213.2 60h1.4v22h-1.4Z").Path("roof-b", $"M194 60C198 48 206 46 210 38C214 46 222 48 226 60Z");
        shapes.End().Begin();
        CoverPlaces.Wall(shapes, "d", 238, 62, 172).Path("roof", $"M232 172L269 150L306 172Z");
        shapes.Window(248, 182, 14, 16, lit: true).Door(274, 182, 16, 32).End();
        shapes.Person(150, 40, chance.Below(12)).Person(166, 30, chance.Below(12));
    }

    /// <summary>Two on a bench under a lamp: a question and somebody who listens.</summary>
    public static void Bench(CoverShapes shapes, CoverChance chance)
    {
        CoverPlaces.Wall(shapes, "c", 52, 70, 118).Path("roof", $"M46 118L87 90L128 118Z");
        CoverPlaces.Windows(shapes, chance, 64, 130, 2, 2, 32, 30, 14, 18);
        shapes.Box("post", 278, 92, 4, 122).Circle("glow", 280, 88, 62).Path("lit", $"M270 76h20l-5 22h-10Z").Path("post", $"M267 76L280 66L293 76Z").Begin();
        shapes.Box("bench-top", 156, 160, 112, 6, 2).Box("bench-top", 156, 171, 112, 6, 2);
        shapes.End().Person(192, 56, chance.Below(12), 202).Person(230, 46, chance.Below(12), 202).Begin();
        shapes.Box("bench-top", 150, 186, 124, 8, 2).Box("trunk", 162, 194, 5, 20).Box("trunk", 257, 194, 5, 20);
        shapes.End();
        shapes.Path("page", $"M164 116h30a9 9 0 0 1 9 9v8a9 9 0 0 1 -9 9h-10l-8 9v-9h-12a9 9 0 0 1 -9 -9v-8a9 9 0 0 1 9 -9Z").Circle("ink-soft", 170, 129, 2.4).Circle("ink-soft", 179, 129, 2.4).Circle("ink-soft", 188, 129, 2.4);
    }
}
