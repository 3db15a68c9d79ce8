#!/usr/bin/env bash
# deploy/add-migration.sh CONTEXT NAME   writes the migration that brings the schema to the context's model.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/set-up.sh"
need_dotnet
dotnet run --project "$repository/tools/Cesagram.MigrationScaffolder" -- "$@" "$repository/src"
