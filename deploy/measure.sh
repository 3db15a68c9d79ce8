#!/usr/bin/env bash
# deploy/measure.sh reader [MEGABYTES]
# Measured runs whose figures stand in docs/benchmarks.md; each ends with an error where a limit is passed.
#   reader  makes exports of MEGABYTES (1000 if left out) in a temporary folder, reads each message by message through the
#           built reader, and prints size, messages, speed, seconds of processor time, bytes allocated a message and peak resident memory
#           (limit: 200 MB)
set -uo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/set-up.sh"

benchmarks() { dotnet "$repository/tests/Cesagram.Benchmarks/bin/Release/net10.0/Cesagram.Benchmarks.dll" "$@"; }

# row FILE LABEL LIMIT : reads FILE and prints a line of the table; fails where the peak is at or over LIMIT megabytes.
row() {
    local figures size messages speed processor allocated peak
    figures=$(benchmarks read "$1") || return 1
    IFS=$'\t' read -r size messages speed processor allocated peak <<<"$figures"
    echo "| $2 | $size | $messages | $speed | $processor | $allocated | $peak |"
    [ "$peak" -lt "$3" ] || { say "cesagram: $2 took $peak MB of memory; the limit is $3 MB"; return 1; }
}

measure_reader() {
    local megabytes=${1:-1000} failed=0 format
    folder=$(mktemp -d)
    trap 'rm -rf "$folder"' EXIT
    [ "$(df -Pk "$folder" | awk 'NR == 2 { print $4 }')" -gt $((megabytes * 1100)) ] ||
        fail "the temporary folder has no room for $megabytes MB; set TMPDIR to one that has."
    echo "| export | MB | messages | MB/s | processor s | bytes allocated a message | peak resident MB |"
    echo "|---|---|---|---|---|---|---|"
    for format in whatsapp whatsapp-zip jsonl jsonl-one telegram; do
        say "cesagram: making and reading $megabytes MB of $format"
        benchmarks write "$format" "$folder/$format" "$megabytes" || fail "the file could not be written."
        row "$folder/$format" "$format" 200 || failed=1
        rm -f "$folder/$format"
    done
    return $failed
}

command=${1:-}
[ $# -gt 0 ] && shift
case "$command" in
    reader) need_dotnet; build "$repository/tests/Cesagram.Benchmarks" Release; measure_reader "$@" ;;
    *) fail "measure.sh takes a section: reader [MEGABYTES]" ;;
esac
