#!/usr/bin/env bash
# deploy/measure.sh SECTION [...]
# Measured runs whose figures stand in docs/benchmarks.md; each ends with an error where a limit is passed.
#   reader  makes exports of MEGABYTES (1000 if left out) in a temporary folder, reads each message by message through the
#           built reader, and prints size, messages, speed, seconds of processor time, bytes allocated a message and peak resident memory
#           (limit: 200 MB)
#   start   starts the platform on a new data folder and once more on the same, and prints the seconds to the first page that
#           comes from the database (limit for the second start: 3 s)
#   game    what an old phone on a slow line waits for in the game: seconds and bytes to the first screen, the first message of a story, the town and each district
#           (limits: 10 s and 200 KB to the first message, 500 KB with the town, 300 KB more for a district)
#   queue   our message queue against the same work in raw SQL, in the same run
#   speed   makes 200,000 messages in a temporary folder, teaches fastText and liblinear on some of them, scores all with each and with
#           the engine on one core, in turns, and prints messages a second, one message's time and bytes, and where the time goes
#           (limits: twice fastText's predict, 5 microseconds at the median, no byte a message, 1.7 times as much on two cores)
#   search  fills the Knowledge Hub with 1,000, 10,000 and 100,000 made resources (or with SIZE..., ascending) and sends it 50 different searches a second:
#           milliseconds of the search alone and of the page over HTTP (limit: 50 ms for 95 of 100 pages at the last size)
#   harvest  asks /oai of a new data folder with an OAI-PMH client that others wrote (HTTP::OAI of Perl): six verbs, resumption tokens, sets, dates, a deleted
#           record, wrong requests; ends with an error where one is answered wrongly
#   live    live warnings, each against hosts and a PostgreSQL of its own that are gone afterwards:
#             live latency [SECONDS]             milliseconds from a message to its event at 100 and 1,000 messages a second, and the highest rate that is sustained
#             live throughput [CONVERSATIONS]    messages a second that 1, 2 and 4 worker processes follow from a full queue
#             live size [MESSAGES]               the work list over MESSAGES stored ones (10,000,000 if left out, some 600 bytes of disk each; limit: 100 ms for 95 of 100)
#             live long [MESSAGES]               one conversation of MESSAGES messages (1,000,000 if left out) by API: whether its last ones cost more than its first
#             live faults [SECONDS]              kills workers and restarts PostgreSQL under load, then counts what is there; ends with an error where a count is wrong
#             live parts                         where the time of one message goes
#           and with none of these all of them
set -uo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/set-up.sh"

benchmarks=$repository/tests/Cesagram.Benchmarks/bin/Release/net10.0/Cesagram.Benchmarks.dll

benchmarks() { dotnet "$benchmarks" "$@"; }

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
    # shellcheck disable=SC2064
    trap "rm -rf '$folder'" EXIT
    [ "$(df -Pk "$folder" | awk 'NR == 2 { print $4 }')" -gt $((megabytes * 1100)) ] ||
        fail "the temporary folder has no room for $megabytes MB; set TMPDIR to one that has."
    echo "| export | MB | messages | MB/s | processor s | bytes allocated a message | peak resident MB |"
    echo "|---|---|---|---|---|---|---|"
    for format in whatsapp whatsapp-zip jsonl jsonl-one telegram csv; do
        say "cesagram: making and reading $megabytes MB of $format"
        benchmarks write "$format" "$folder/$format" "$megabytes" || fail "the file could not be written."
        row "$folder/$format" "$format" 200 || failed=1
        rm -f "$folder/$format"
    done
    return $failed
}

# seconds_to_first_page DATA : starts the host, signs nobody in, asks for the readiness that the database answers and for a page, stops it again.
seconds_to_first_page() {
    local host begun
    begun=$(date +%s.%N)
    Cesagram__Demo=true dotnet "$repository/src/Cesagram.Web/bin/Release/net10.0/Cesagram.Web.dll" --data "$1" --urls http://localhost:5089 >/dev/null 2>&1 &
    host=$!
    until curl -sf http://localhost:5089/health/ready >/dev/null && curl -sf http://localhost:5089/en/analysis -o /dev/null; do
        kill -0 $host 2>/dev/null || return 1
        sleep 0.05
    done
    awk -v begun="$begun" -v now="$(date +%s.%N)" 'BEGIN { printf "%.1f", now - begun }'
    kill -TERM $host
    wait $host 2>/dev/null
}

measure_start() {
    local folder first second
    folder=$(mktemp -d)
    chmod 755 "$folder"
    # shellcheck disable=SC2064
    trap "rm -rf '$folder'" EXIT
    first=$(seconds_to_first_page "$folder/data") && second=$(seconds_to_first_page "$folder/data") || fail "the host did not start; is port 5089 taken?"
    printf '| start | seconds to the first page |\n|---|---|\n| first, makes the database | %s |\n| second | %s |\n' "$first" "$second"
    awk -v s="$second" 'BEGIN { exit s > 3 }' || { say "cesagram: the second start took $second s; the limit is 3 s"; return 1; }
}

# serve_new_folder : starts the host on a data folder of its own, waits until it answers and sets $folder and $host; the end of the script stops and removes both.
serve_new_folder() {
    folder=$(mktemp -d)
    chmod 755 "$folder"
    dotnet "$repository/src/Cesagram.Web/bin/Release/net10.0/Cesagram.Web.dll" --data "$folder/data" --urls http://localhost:5089 >/dev/null 2>&1 &
    host=$!
    # shellcheck disable=SC2064
    trap "kill -TERM $host 2>/dev/null; wait $host 2>/dev/null; rm -rf '$folder'" EXIT
    until curl -sf http://localhost:5089/health/ready >/dev/null; do
        kill -0 $host 2>/dev/null || fail "the host did not start; is port 5089 taken?"
        sleep 0.2
    done
}

measure_game() {
    local folder host failed=0
    serve_new_folder
    benchmarks game http://localhost:5089 || { say "cesagram: the game takes longer or more bytes than its limits"; failed=1; }
    return $failed
}

measure_search() {
    local folder host failed=0
    [ $# -gt 0 ] || set -- 1000 10000 100000
    serve_new_folder
    benchmarks search http://localhost:5089 "$folder/data/postgres/socket" $host "$@" || { say "cesagram: search takes longer than its limit"; failed=1; }
    return $failed
}

measure_harvest() {
    local folder host failed=0
    Cesagram__Demo=true serve_new_folder
    perl "$repository/deploy/harvest.pl" http://localhost:5089 "$folder/data" || { say "cesagram: a harvester is answered wrongly"; failed=1; }
    return $failed
}

measure_speed() {
    local folder file failed=0
    folder=$(mktemp -d)
    # shellcheck disable=SC2064
    trap "rm -rf '$folder'" EXIT
    file=$folder/lines.txt
    say "cesagram: making the messages, teaching fastText and liblinear"
    benchmarks speed-files "$folder" "$repository/src/Cesagram.Linguistics/Training/Dialogues" &&
        fasttext supervised -input "$folder/words.train" -output "$folder/fasttext" -thread 2 -verbose 0 >/dev/null &&
        liblinear-train -s 0 -q "$folder/features.train" "$folder/liblinear.model" >/dev/null || fail "what to measure could not be made."
    benchmarks speed "$folder" || { say "cesagram: too slow beside fastText, or on two cores"; failed=1; }
    echo
    taskset -c 0 dotnet "$benchmarks" speed-append "$file" || { say "cesagram: one message takes too long, allocates, or costs more late in a conversation"; failed=1; }
    echo
    taskset -c 0 dotnet "$benchmarks" speed-parts "$file" || failed=1
    return $failed
}

measure_live() {
    local failed=0 part
    if [ $# -gt 0 ]; then
        benchmarks live "$repository/src/Cesagram.Web/bin/Release/net10.0/Cesagram.Web.dll" "$@" || { say "cesagram: live $1: a count is wrong, or a limit is passed"; return 1; }
        return 0
    fi
    for part in parts latency throughput faults long size; do
        measure_live "$part" || failed=1
        echo
    done
    return $failed
}

command=${1:-}
[ $# -gt 0 ] && shift
case "$command" in
    reader) need_dotnet; build "$repository/tests/Cesagram.Benchmarks" Release; measure_reader "$@" ;;
    start) need_dotnet; need_node; need_postgres; build "$repository/src/Cesagram.Web" Release; measure_start ;;
    game) need_dotnet; need_node; need_postgres; need_chromium; build "$repository/src/Cesagram.Web" Release; build "$repository/tests/Cesagram.Benchmarks" Release; measure_game ;;
    queue) need_dotnet; need_postgres; build "$repository/tests/Cesagram.Benchmarks" Release; benchmarks queue ;;
    search) need_dotnet; need_node; need_postgres; build "$repository/src/Cesagram.Web" Release; build "$repository/tests/Cesagram.Benchmarks" Release; measure_search "$@" ;;
    harvest) need_dotnet; need_node; need_postgres; need_harvester; build "$repository/src/Cesagram.Web" Release; measure_harvest ;;
    live) need_dotnet; need_node; need_postgres; build "$repository/src/Cesagram.Web" Release; build "$repository/tests/Cesagram.Benchmarks" Release; measure_live "$@" ;;
    speed) need_dotnet; need_rivals; build "$repository/tests/Cesagram.Benchmarks" Release; measure_speed ;;
    *) fail "measure.sh takes a section: reader [MEGABYTES], start, game, queue, search [SIZE...], harvest, live [PART] or speed" ;;
esac
