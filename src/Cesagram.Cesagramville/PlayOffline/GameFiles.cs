using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.FileProviders;

namespace Cesagram.Cesagramville.PlayOffline;

/// <summary>The files that the game needs offline, and a version that changes with any of them.</summary>
internal sealed class GameFiles(IWebHostEnvironment environment)
{
    /// <summary>Where the game's files are served.</summary>
    public const string Folder = "/_content/Cesagram.Cesagramville";

    private const string UiFolder = "/_content/Cesagram.Ui";
    private static readonly string[] UiFiles = ["tokens.css", "base.css", "layout.css", "components.css", "print.css", "theme.js", "page.js", "mark.svg"];

    private readonly Lazy<IReadOnlyList<GameFile>> files = new(() => [.. Find(environment.WebRootFileProvider)]);

    /// <summary>Files of one language: those of all languages and, under <c>play/</c> and <c>content/</c>, its own.</summary>
    public IReadOnlyList<GameFile> Of(string language) =>
        [.. files.Value.Where(file => !IsOfAnotherLanguage(file.Address, language))];

    /// <summary>Twelve hexadecimal digits over names and contents.</summary>
    public static string Version(IEnumerable<GameFile> files, string page) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(page + string.Concat(files.Select(file => file.Address + file.Hash)))))[..12];

    private static bool IsOfAnotherLanguage(string address, string language) =>
        address.StartsWith(Folder, StringComparison.Ordinal)
        && address[Folder.Length..].Split('/', StringSplitOptions.RemoveEmptyEntries) is ["play" or "content", { Length: 2 } folder, _, ..]
        && folder != language;

    private static IEnumerable<GameFile> Find(IFileProvider provider)
    {
        foreach (var file in Walk(provider, Folder).Where(file => !file.Address.Contains("/graphs/", StringComparison.Ordinal) && !file.Address.Contains("/preview", StringComparison.Ordinal)))
        {
            yield return file;
        }

        foreach (var name in UiFiles)
        {
            yield return Read(provider.GetFileInfo($"{UiFolder}/{name}"), $"{UiFolder}/{name}");
        }

        foreach (var font in Walk(provider, UiFolder + "/lib/fonts"))
        {
            yield return font;
        }
    }

    private static IEnumerable<GameFile> Walk(IFileProvider provider, string folder)
    {
        foreach (var entry in provider.GetDirectoryContents(folder).OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            var address = $"{folder}/{entry.Name}";
            foreach (var file in entry.IsDirectory ? Walk(provider, address) : entry.Name.EndsWith(".gz", StringComparison.Ordinal) ? [] : [Read(entry, address)])
            {
                yield return file;
            }
        }
    }

    private static GameFile Read(IFileInfo file, string address)
    {
        using var stream = file.CreateReadStream();
        return new GameFile(address, Convert.ToHexStringLower(SHA256.HashData(stream)));
    }
}

/// <summary>A file by its address, with a hash of its content.</summary>
internal sealed record GameFile(string Address, string Hash);
