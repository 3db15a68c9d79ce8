using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Cesagram.Postgres.Schemas;

internal sealed record ModuleSchema(string Name, int Order, Func<NpgsqlDataSource, DbContext> Open);
