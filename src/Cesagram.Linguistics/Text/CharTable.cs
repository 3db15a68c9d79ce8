namespace Cesagram.Linguistics.Text;

/// <summary>Facts of all runes, in pages of 256 that are made when first asked for: a text needs two or three.</summary>
internal static class CharTable
{
    private const int PageBits = 8;
    private const int PageSize = 1 << PageBits;

    private static readonly CharFacts[]?[] Pages = new CharFacts[0x110000 >> PageBits][];

    public static ref readonly CharFacts Of(int value)
    {
        var page = Pages[value >> PageBits] ?? MakePage(value >> PageBits);
        return ref page[value & (PageSize - 1)];
    }

    /// <summary>Two threads may both make a page; they make the same.</summary>
    private static CharFacts[] MakePage(int number)
    {
        var page = new CharFacts[PageSize];
        for (var i = 0; i < PageSize; i++)
        {
            page[i] = CharFacts.Of((number << PageBits) + i);
        }

        Pages[number] = page;
        return page;
    }
}
