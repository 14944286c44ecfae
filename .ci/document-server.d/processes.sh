# shellcheck shell=bash
# The two servers as processes: start, find, stop, kill. Sourced by document-server.

# Before the first launch: an empty log, and a port. The port is kept, so that a killed server
# comes back where its clients look for it; a new one is chosen only when another program has
# taken it meanwhile.
prepare() {
    local kept="$home/run/$1.port"
    running "$1" && return
    : >"$home/log/$1.log"
    if ! [ -s "$kept" ] || answers "$(port "$1")"; then
        free_port >"$kept"
    fi
}

port() {
    local kept="$home/run/$1.port"
    if [ -s "$kept" ] && { running "$1" || ! answers "$(port "$1")"; }; then
        return
    fi
    free_port >"$kept"
}

port() { cat "$home/run/$1.port"; }

# Below the range that the kernel hands out by itself (32768 and up).
free_port() {
    local candidate
    for candidate in $(shuf -i 20000-29999 -n 50); do
        if ! answers "$candidate"; then
            echo "$candidate"
            return
        fi
    done
    fail "no free port among fifty tried on 127.0.0.1"
}

answers() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

pid() { cat "$home/run/$1.pid" 2>/dev/null; }

running() { [ "$(program "$(pid "$1")")" = "$1" ]; }

# What a process id runs. Nothing once it has ended, even while nobody reaps it, as on a
# machine whose first process is no real init.
program() {
    local file
    file="$(readlink "/proc/$1/exe")" && basename "$file"
}

# Starts a server inside the root, under the account postgres, in a session of its own and
# with none of the caller's streams or locks: it outlives the caller and holds nothing of it.
# Its parent waits for it, because a killed PostgreSQL that nobody reaps counts as running
# in the eyes of the next one, and not every machine's first process reaps.
launch() {
    local server="$1" pid_file="$home/run/$1.pid"
    shift
    rm -f "$pid_file"
    # shellcheck disable=SC2016 # expanded by that bash
    setsid bash -c '"${@:2}" & echo "$!" >"$1"; wait' parent "$pid_file" \
        "${enter_root[@]}" setpriv --reuid postgres --regid postgres --clear-groups -- "$@" \
        </dev/null >>"$home/log/$server.log" 2>&1 9>&- &
    until [ -s "$pid_file" ]; do sleep 0.01; done
}

# Waits until the command succeeds; a server that has died meanwhile will never answer.
await() {
    local server="$1"
    shift
    for _ in $(seq 300); do
        "$@" && return
        [ "$(program "$(pid "$server")")" ] || break
        sleep 0.1
    done
    tail -n 15 "$home/log/$server.log" >&2
    fail "$server does not come up"
}

start_postgres() {
    running postgres && return
    [ -e "$data/postgres/PG_VERSION" ] || create_cluster
    launch postgres "$(postgres_bin)/postgres" -D /var/lib/maplebridge/postgres -p "$(port postgres)"
    await postgres sql 'CREATE EXTENSION IF NOT EXISTS documentdb CASCADE'
}

postgres_bin() { (cd "$root" && printf '/%s' usr/lib/postgresql/*/bin); }

as_postgres() { in_root setpriv --reuid postgres --regid postgres --clear-groups -- "$@"; }

sql() {
    as_postgres "$(postgres_bin)/psql" -h 127.0.0.1 -p "$(port postgres)" -d postgres -XAtqc "$1" 2>>"$home/log/sql.log"
}

create_cluster() {
    rm -rf "$data/postgres.new"
    in_root install -d -o postgres -g postgres /var/lib/maplebridge /var/lib/maplebridge/ferretdb
    logged initdb as_postgres "$(postgres_bin)/initdb" -D /var/lib/maplebridge/postgres.new \
        -A trust -E UTF8 --locale=C.UTF-8 || fail "initdb could not create the data directory"
    cat "$parts/postgresql.conf" >>"$data/postgres.new/postgresql.conf"
    mv "$data/postgres.new" "$data/postgres"
}

postgres_version() {
    sql "SELECT 'PostgreSQL ' || split_part(current_setting('server_version'), ' ', 1) || ' with DocumentDB ' || extversion
         FROM pg_extension WHERE extname = 'documentdb'"
}

# Only loopback is listened on, so FerretDB asks for no password and sends nothing home.
start_ferretdb() {
    running ferretdb && return
    launch ferretdb "$ferretdb" --no-auth --telemetry=disable --log-level=error --debug-addr=- \
        --state-dir=/var/lib/maplebridge/ferretdb \
        --listen-addr="127.0.0.1:$(port ferretdb)" \
        --postgresql-url="postgres://postgres@127.0.0.1:$(port postgres)/postgres"
    await ferretdb answers "$(port ferretdb)"
}

await_write() {
    logged probe "$probe" "$(uri)" || fail "both servers run, but a driver's ping and write do not go through"
}

stop_all() {
    stop ferretdb TERM
    stop postgres INT # a fast shutdown: clients are cut off, the data files are left clean
}

stop() {
    local process
    running "$1" || return 0
    process="$(pid "$1")"
    kill -s "$2" "$process"
    gone "$process" || kill -s KILL "$process"
    rm -f "$home/run/$1.pid"
}

# All at once, as when the machine's memory runs out: no process of PostgreSQL's can tidy up.
kill_postgres() {
    local process
    running postgres || fail "PostgreSQL does not run"
    process="$(pid postgres)"
    # shellcheck disable=SC2046 # a list of process ids
    kill -s KILL "$process" $(cat "/proc/$process/task/$process/children")
    gone "$process" || fail "PostgreSQL, pid $process, has survived SIGKILL"
}

kill_ferretdb() {
    local process
    running ferretdb || fail "FerretDB does not run"
    process="$(pid ferretdb)"
    kill -s KILL "$process"
    gone "$process" || fail "FerretDB, pid $process, has survived SIGKILL"
}

# At most ten seconds.
gone() {
    for _ in $(seq 200); do
        [ "$(program "$1")" ] || return 0
        sleep 0.05
    done
    return 1
}
