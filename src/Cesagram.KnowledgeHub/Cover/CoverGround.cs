namespace Cesagram.KnowledgeHub.Cover;

/// <summary>What is around every place: sky, hills with far houses, the street.</summary>
internal static class CoverGround
{
    public static void Sky(CoverShapes shapes, CoverChance chance)
    {
        shapes.Box("sky", 0, 0, 420, 260).Path("sky-low", $"M0 {chance.Between(118, 140)}C90 {chance.Between(96, 116)} 180 {chance.Between(132, 150)} 270 {chance.Between(112, 128)}S390 112 420 122V260H0Z");
        var (x, y) = (chance.Between(46, 374), chance.Between(34, 66));
        shapes.Circle("halo", x, y, 34).Circle("moon", x, y, 17);
        shapes.Cloud(chance.Between(20, 120), chance.Between(52, 84), chance.Between(22, 34)).Cloud(chance.Between(230, 330), chance.Between(62, 96), chance.Between(18, 28));
        for (var star = 0; star < 9; star++)
        {
            shapes.Circle("star", chance.Between(8, 412), chance.Between(8, 84), chance.Between(.8, 1.7));
        }
    }

    public static void Hills(CoverShapes shapes, CoverChance chance)
    {
        shapes.Path("hill", $"M0 {chance.Between(150, 172)}C70 {chance.Between(122, 150)} 140 {chance.Between(160, 178)} 215 {chance.Between(140, 158)}S350 {chance.Between(126, 150)} 420 {chance.Between(148, 166)}V260H0Z");
        for (var house = 0; house < 5; house++)
        {
            var x = 14 + (house * 84) + chance.Between(0, 30);
            var (width, height) = (chance.Between(24, 34), chance.Between(26, 44));
            shapes.Path("far", $"M{x} 196V{186 - height}L{x + (width / 2)} {174 - height}L{x + width} {186 - height}V196Z");
            shapes.Box(chance.Seldom ? "lit" : "far-pane", x + (width / 2) - 3.5, 192 - height, 7, 9, 1);
        }

        shapes.Path("hill-near", $"M0 {chance.Between(184, 194)}C100 {chance.Between(174, 186)} 170 {chance.Between(192, 200)} 250 {chance.Between(182, 190)}S370 {chance.Between(180, 190)} 420 {chance.Between(186, 194)}V260H0Z");
    }

    public static void Street(CoverShapes shapes, CoverChance chance)
    {
        shapes.Path("path", $"M0 {CoverShapes.Ground}H420V260H0Z").Path("path-edge", $"M0 {CoverShapes.Ground}H420V219H0Z");
        shapes.Tree(chance.Between(22, 40), chance.Between(26, 38)).Tree(chance.Between(382, 402), chance.Between(24, 40)).Lamp(chance.Seldom ? 72 : 350, chance.Between(56, 68));
    }
}
