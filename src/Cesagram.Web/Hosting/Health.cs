using Npgsql;

namespace Cesagram.Web.Hosting;

/// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>: the database too, and its schemas are current.</summary>
internal static class Health
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/health/live", () => Results.Text("live")).ExcludeFromDescription();
        endpoints.MapGet("/health/ready", ReadyAsync).ExcludeFromDescription();
    }

    private static async Task<IResult> ReadyAsync(SchemaGate gate, NpgsqlDataSource source, CancellationToken cancellationToken)
    {
        try
        {
            await using var command = source.CreateCommand("select 1");
            await command.ExecuteScalarAsync(cancellationToken);
        }
        catch (Exception error) when (error is NpgsqlException or IOException or TimeoutException)
        {
            return Results.Problem("The database cannot be reached.", statusCode: StatusCodes.Status503ServiceUnavailable, title: "Not ready");
        }

        return await gate.IsOpenAsync(cancellationToken)
            ? Results.Text("ready")
            : Results.Problem("The database's schemas are behind this version. Run 'migrate'.", statusCode: StatusCodes.Status503ServiceUnavailable, title: "Not ready");
    }
}
