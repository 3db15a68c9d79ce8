#!/usr/bin/env bash
# deploy/run.sh [verb ...]   starts the platform (no verb) or runs one of its verbs; --help lists them.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/set-up.sh"

need_dotnet
need_node
case "${1:-web}" in
    score | convert | submit | train | evaluate | check-stories) ;;
    *) [ -n "${ConnectionStrings__Cesagram:-}" ] || need_postgres ;;
esac
build "$repository/src/Cesagram.Web" Release

# Stories are checked where they are written, so that what is reported can be opened, and nothing of a removed one is left over.
if [ "${1:-}" = check-stories ] && [[ " $* " != *" --content"[\ =]* ]]; then
    set -- "$@" --content "$repository/src/Cesagram.Cesagramville/Content"
fi

export CESAGRAM_DATA="${CESAGRAM_DATA:-$repository/.data}"
export Cesagram__Demo="${Cesagram__Demo:-true}"
exec dotnet "$repository/src/Cesagram.Web/bin/Release/net10.0/Cesagram.Web.dll" "$@"
