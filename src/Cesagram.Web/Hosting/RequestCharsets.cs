using System.Text;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Cesagram.Web.Hosting;

/// <summary>JSON and forms in a charset that cannot be read are refused before anything stumbles over them.</summary>
internal static class RequestCharsets
{
    public static void Use(IApplicationBuilder app) =>
        app.Use((context, next) => IsReadable(context.Request)
            ? next(context)
            : throw new BadHttpRequestException("The charset of the Content-Type header cannot be read. Send the body in UTF-8, with charset=utf-8 or without charset.", StatusCodes.Status415UnsupportedMediaType));

    private static bool IsReadable(HttpRequest request) =>
        !(request.HasJsonContentType() || request.HasFormContentType)
        || !MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        || StringSegment.IsNullOrEmpty(type.Charset)
        || IsKnown(HeaderUtilities.RemoveQuotes(type.Charset).ToString());

    private static bool IsKnown(string charset)
    {
        try
        {
            Encoding.GetEncoding(charset);
            return true;
        }
        catch (Exception error) when (error is ArgumentException or NotSupportedException)
        {
            return false;
        }
    }
}
