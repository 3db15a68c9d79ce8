namespace Cesagram.Transcripts.WhatsApp;

/// <summary>Tells the start of a notice from a name, where both end at a colon.</summary>
internal static class WhatsAppNotice
{
    /// <summary>A quotation that is still open at the colon: <c>Anna created group "Trip</c>. Names close what they open.</summary>
    public static bool LooksLike(ReadOnlySpan<char> beforeColon)
    {
        var low = beforeColon.Count('„') + beforeColon.Count('‚');
        return beforeColon.Count('"') % 2 == 1
            || (low > 0
                ? low > beforeColon.Count('“') + beforeColon.Count('”') + beforeColon.Count('‘') + beforeColon.Count('’')
                : beforeColon.Count('“') > beforeColon.Count('”'))
            || beforeColon.Count('«') > beforeColon.Count('»')
            || beforeColon.Count('「') > beforeColon.Count('」')
            || beforeColon.Count('『') > beforeColon.Count('』')
            || beforeColon.Count('《') > beforeColon.Count('》')
            || WhatsAppWordings.BeginsLikeSecured(beforeColon);
    }
}
