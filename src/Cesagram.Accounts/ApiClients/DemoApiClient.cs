using System.Text;
using Cesagram.Accounts.Data;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.Accounts.ApiClients;

/// <summary>A client for demo mode, so that <c>submit</c> works at once; its secret is kept in a file that only its owner can read.</summary>
internal sealed class DemoApiClient(AccountsDbContext db, TimeProvider clock)
{
    public const string FileName = "demo-api-secret.txt";
    private const string Name = "demo";
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(3650);

    public async Task SeedAsync(string dataDirectory, Guid unit, IReadOnlyList<string> scopes, CancellationToken cancellationToken)
    {
        var file = Path.Combine(dataDirectory, FileName);
        var client = await db.ApiClients.Include(c => c.Secrets).SingleOrDefaultAsync(c => c.UnitId == unit && c.Name == Name, cancellationToken);
        if (client is not null && File.Exists(file))
        {
            var known = ApiSecretText.HashOf((await File.ReadAllTextAsync(file, cancellationToken)).Trim());
            if (client.Secrets.Any(s => s.Hash.AsSpan().SequenceEqual(known)))
            {
                return;
            }
        }

        var now = clock.GetUtcNow();
        if (client is null)
        {
            client = new ApiClient { Id = Guid.CreateVersion7(), Name = Name, UnitId = unit, Scopes = [.. scopes], CreatedAt = now, CreatedBy = "system", ExpiresAt = now + Lifetime };
            db.ApiClients.Add(client);
        }

        client.Secrets.Clear();
        var secret = ApiSecretText.Make(client.Id);
        client.Secrets.Add(new ApiClientSecret { ClientId = client.Id, Hash = ApiSecretText.HashOf(secret), CreatedAt = now });
        await db.SaveChangesAsync(cancellationToken);
        Write(file, secret);
    }

    private static void Write(string file, string secret)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var writer = new StreamWriter(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), options);
        writer.WriteLine(secret);
    }
}
