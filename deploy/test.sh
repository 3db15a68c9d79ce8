#!/usr/bin/env bash
# deploy/test.sh [--samples DIR] [--filter EXPRESSION]
# The gate: builds everything and runs every test, on a real Postgres and in a real Chromium.
# --samples DIR also reads the sample exports there against their expected.json; without it those count as skipped.
set -uo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/set-up.sh"

filter=()
while [ $# -gt 0 ]; do
    case "$1" in
        --samples) [ -d "${2:-}" ] || fail "--samples needs an existing folder"; CESAGRAM_SAMPLES=$(cd "$2" && pwd); export CESAGRAM_SAMPLES; shift 2 ;;
        --filter) filter=(--filter "${2:?--filter needs an expression}"); shift 2 ;;
        *) fail "unknown argument $1; it takes --samples DIR and --filter EXPRESSION" ;;
    esac
done

need_dotnet
need_node
need_postgres
need_chromium
build "$repository/Cesagram.sln" Release

passed=0 failed=0 skipped=0
results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT

# run PROJECT... : one after the other; each leaves its log, results and exit code in $results.
run() {
    local project name
    for project; do
        name=$(basename "$project")
        say "cesagram: $name"
        dotnet test "$project" -c Release --no-build --nologo -v quiet \
            --logger "trx;LogFileName=$name.trx" --results-directory "$results" "${filter[@]}" >"$results/$name.log" 2>&1
        echo $? >"$results/$name.status"
    done
}

# The browser mostly waits, so the other tests run beside it.
browser=$repository/tests/Cesagram.Browser.Tests
others=()
for project in "$repository"/tests/*.Tests; do
    [ "$project" = "$browser" ] || others+=("$project")
done
run "$browser" &
run "${others[@]}"
wait

for project in "$repository"/tests/*.Tests; do
    name=$(basename "$project")
    status=$(cat "$results/$name.status" 2>/dev/null || echo 1)
    counters=$(grep -o '<Counters [^>]*>' "$results/$name.trx" 2>/dev/null)
    count() { sed -n "s/.* $1=\"\([0-9]*\)\".*/\1/p" <<<"$counters"; }
    if [ -z "$counters" ]; then
        if [ ${#filter[@]} = 0 ] || [ $status != 0 ]; then
            tail -n 40 "$results/$name.log"
            failed=$((failed + 1))
        fi
        continue
    fi
    passed=$((passed + $(count passed)))
    failed=$((failed + $(count failed) + $(count error) + $(count timeout) + $(count aborted)))
    skipped=$((skipped + $(count total) - $(count executed)))
    # A run that breaks off after its last report must not count as green.
    if [ $status != 0 ]; then
        tail -n 80 "$results/$name.log"
        # The log names what failed; why stands in the results.
        grep -A 12 '<Message>' "$results/$name.trx"
        [ "$(count failed)" != 0 ] || failed=$((failed + 1))
    fi
done

[ $skipped = 0 ] || echo "$skipped skipped (they need --samples DIR)"
echo "$passed passed, $failed failed"
[ $failed = 0 ]
