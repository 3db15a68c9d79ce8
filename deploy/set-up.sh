# Sourced by run.sh and test.sh: finds or installs what the platform needs beyond the .NET SDK.
# Everything it prints goes to standard error, so that a verb's own output stays clean.

repository=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '%s\n' "$*" >&2; }

fail() { say "cesagram: $*"; exit 1; }

# install PACKAGE... : by apt where there is apt and the right to use it; otherwise fails with what to type.
install_packages() {
    local what=$1; shift
    local as_root=()
    if [ "$(id -u)" != 0 ]; then
        command -v sudo >/dev/null && sudo -n true 2>/dev/null && as_root=(sudo -n)
    fi
    if ! command -v apt-get >/dev/null; then
        fail "$what is missing. Install it with your system's package manager (on Debian and Ubuntu: $*), then run this again."
    fi
    if [ "$(id -u)" != 0 ] && [ ${#as_root[@]} = 0 ]; then
        fail "$what is missing. Type: sudo apt-get install -y --no-install-recommends $*"
    fi
    say "cesagram: installing $what"
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null 2>&1 && return
    "${as_root[@]}" apt-get update -qq >/dev/null 2>&1 || say "cesagram: the list of packages could not be brought up to date; trying with the old one"
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null ||
        fail "$what could not be installed. Type: apt-get install $* , read what it says, then run this again."
}

need_dotnet() {
    command -v dotnet >/dev/null && dotnet --list-sdks | grep -q '^10\.' ||
        fail "the .NET 10 SDK is missing. Install it (package dotnet-sdk-10.0, or from Microsoft's .NET pages), then run this again."
    ldconfig -p 2>/dev/null | grep -q libicuuc || compgen -G '/usr/lib/*/libicuuc.so*' >/dev/null ||
        install_packages "ICU (for Unicode normalisation)" '^libicu[0-9]+$'
    export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
}

need_node() {
    local version
    # Under 'set -e' a missing node would end the script here without a word.
    version=$(node --version 2>/dev/null | sed 's/^v\([0-9]*\).*/\1/') || version=
    if [ -z "$version" ] || [ "$version" -lt 18 ] || ! command -v npm >/dev/null; then
        install_packages "Node.js 18 or later with npm" nodejs npm
    fi
}

need_postgres() {
    command -v initdb >/dev/null || compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null ||
        install_packages "PostgreSQL 15 or later" postgresql
}

need_chromium() {
    command -v chromium >/dev/null || command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null ||
        install_packages "Chromium (for the browser tests)" chromium fonts-noto-color-emoji
}

need_rivals() {
    command -v fasttext >/dev/null && command -v liblinear-predict >/dev/null ||
        install_packages "fastText and liblinear (to measure against)" fasttext liblinear-tools
}

need_harvester() {
    perl -MHTTP::OAI -MHTML::Form -e 1 2>/dev/null ||
        install_packages "HTTP::OAI for Perl (a harvester that others wrote)" libhttp-oai-perl libhtml-form-perl
}

# build TARGET CONFIGURATION : only where a source is newer than the last build, so that a second start needs no network.
build() {
    local target=$1 configuration=$2
    local stamp="$repository/src/Cesagram.Web/obj/built-$(basename "$target")-$configuration"
    if [ -f "$stamp" ] && [ -z "$(find "$repository" \( -name bin -o -name obj -o -name node_modules -o -name .git -o -name .data -o -path '*/wwwroot/lib' \) -prune -o -type f -newer "$stamp" -print -quit)" ]; then
        return
    fi
    say "cesagram: building (the first time takes a minute or two)"
    local log
    log=$(mktemp)
    if ! dotnet build "$target" -c "$configuration" -v quiet --nologo -clp:NoSummary >"$log" 2>&1; then
        cat "$log" >&2
        rm -f "$log"
        fail "the build failed; the lines above say where."
    fi
    rm -f "$log"
    mkdir -p "$(dirname "$stamp")"
    touch "$stamp"
}
