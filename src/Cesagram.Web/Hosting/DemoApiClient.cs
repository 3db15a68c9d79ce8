using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Cesagram.Web.Hosting;

/// <summary>A bearer secret for demo mode, so that <c>submit</c> works at once; kept in a file that only its owner can read.</summary>
internal static class DemoApiClient
{
    public const string FileName = "demo-api-secret.txt";

    public static void Add(IConfiguration configuration, string dataDirectory, Guid unit)
    {
        var section = configuration.GetSection("Cesagram:ChatAnalysis:ApiSecrets");
        var next = section.GetChildren().Count().ToString(CultureInfo.InvariantCulture);
        section[$"{next}:Name"] = "demo";
        section[$"{next}:Secret"] = ReadOrMake(Path.Combine(dataDirectory, FileName));
        section[$"{next}:UnitId"] = unit.ToString();
    }

    private static string ReadOrMake(string file)
    {
        if (File.Exists(file))
        {
            return File.ReadAllText(file).Trim();
        }

        var secret = RandomNumberGenerator.GetHexString(48, lowercase: true);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var writer = new StreamWriter(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), options);
        writer.WriteLine(secret);
        return secret;
    }
}
