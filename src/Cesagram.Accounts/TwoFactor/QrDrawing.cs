using System.Globalization;
using System.Text;
using QRCoder;

namespace Cesagram.Accounts.TwoFactor;

/// <summary>The picture that an authenticator photographs: one path of an SVG, so that the page needs no file and no inline style.</summary>
/// <param name="Size">Width and height in modules.</param>
/// <param name="Path">The dark modules, a square each.</param>
internal sealed record QrDrawing(int Size, string Path)
{
    public static QrDrawing Of(string name, string key)
    {
        using var code = QRCodeGenerator.GenerateQrCode(Address(name, key), QRCodeGenerator.ECCLevel.M);
        var path = new StringBuilder();
        for (var y = 0; y < code.ModuleMatrix.Count; y++)
        {
            for (var x = 0; x < code.ModuleMatrix[y].Count; x++)
            {
                if (code.ModuleMatrix[y][x])
                {
                    path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h1v1h-1z");
                }
            }
        }

        return new QrDrawing(code.ModuleMatrix.Count, path.ToString());
    }

    /// <summary>As the authenticators read it: the issuer twice, for old ones and new ones.</summary>
    internal static string Address(string name, string key) =>
        $"otpauth://totp/Cesagram:{Uri.EscapeDataString(name)}?secret={key}&issuer=Cesagram&algorithm=SHA1&digits=6&period=30";
}
