# shellcheck shell=bash
# What the document server is made of, and how each part is had. Sourced by document-server.

ferretdb_version=2.7.0

root="$home/root"
data="$root/var/lib/maplebridge"
ferretdb="/opt/ferretdb-$ferretdb_version/ferretdb" # inside the root
probe="$home/bin/probe"

installed() {
    case "$1" in
        postgres) [ -e "$root/.complete" ] ;;
        ferretdb) [ -x "$root$ferretdb" ] ;;
    esac
}

install_all() {
    installed postgres || install_postgres
    installed ferretdb || install_ferretdb
    [ "$probe" -nt "$parts/probe/main.go" ] || install_probe
}

# What runs a command inside the Debian root. Its /proc and /dev/shm are mounted in a mount
# namespace of the command's own, so they go when its last process goes, however it ends.
# Every step execs the next: the process keeps its id.
# shellcheck disable=SC2016 # expanded by that sh
enter_root=(unshare --mount --propagation private -- sh -c '
    mount -t proc proc "$0/proc" && mount -t tmpfs -o mode=1777 tmpfs "$0/dev/shm" && exec chroot "$0" "$@"
' "$root")

in_root() { "${enter_root[@]}" "$@"; }

install_postgres() {
    say "installing PostgreSQL with DocumentDB from Debian sid (690 MB, about a minute)"
    unshare --mount true || fail "no PostgreSQL: this machine does not let root mount anything"
    command -v debootstrap >/dev/null || install_debootstrap
    rm -rf "$root"
    logged debootstrap debootstrap_sid || fail "no Debian sid root: debootstrap from $(mirror) failed"
    copy_apt_settings
    # shellcheck disable=SC2016 # expanded inside the root
    logged apt-sid in_root sh -euc '
        export DEBIAN_FRONTEND=noninteractive
        apt-get update
        package=$(apt-cache search --names-only "^postgresql-[0-9]+-documentdb$" | cut -d" " -f1 | sort -V | tail -n 1)
        [ "$package" ] || { echo "Debian sid lists no postgresql-*-documentdb"; exit 1; }
        mkdir -p /etc/postgresql-common
        echo "create_main_cluster = false" >/etc/postgresql-common/createcluster.conf
        apt-get install -y --no-install-recommends "$package"
        apt-get clean
    ' || fail "no PostgreSQL with DocumentDB: its installation from Debian sid failed"
    touch "$root/.complete"
}

install_debootstrap() {
    logged apt sh -c 'apt-get update && apt-get install -y --no-install-recommends debootstrap' ||
        fail "no debootstrap: apt-get could not install it"
}

# debootstrap downloads by itself and knows nothing of apt's proxy.
debootstrap_sid() {
    local http_proxy="${http_proxy:-}" proxy=
    eval "$(apt-config shell proxy Acquire::http::Proxy)"
    [ "$http_proxy" ] || http_proxy="$proxy"
    [ -z "$http_proxy" ] || export http_proxy
    unshare --mount --propagation private -- debootstrap --variant=minbase sid "$root" "$(mirror)"
}

mirror() {
    local of_apt
    # shellcheck disable=SC2016 # expanded by apt-get
    of_apt="$(apt-get indextargets --format '$(REPO_URI)' 'Origin: Debian' 'Label: Debian' 2>/dev/null | sort -u | head -n 1)"
    printf '%s\n' "${DOCUMENT_SERVER_MIRROR:-${of_apt:-http://deb.debian.org/debian}}"
}

# The root reaches the mirror the way the machine does: its proxies, logins and certificates.
copy_apt_settings() {
    apt-config dump --format '%f "%v";%n' Acquire | grep -Ei 'proxy|check-|cainfo|verify' \
        >"$root/etc/apt/apt.conf.d/99machine" || true
    cp -a /etc/apt/auth.conf.d/. "$root/etc/apt/auth.conf.d/" 2>/dev/null || true
    if [ -e /etc/ssl/certs/ca-certificates.crt ]; then
        install -D -m 644 /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/ca-certificates.crt"
    fi
    cp /etc/hosts /etc/resolv.conf "$root/etc/"
    printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d" # packages start nothing by themselves
    chmod 755 "$root/usr/sbin/policy-rc.d"
}

# Without cgo the binary is static and runs inside the Debian root, under the same account as PostgreSQL.
install_ferretdb() {
    say "building FerretDB $ferretdb_version (about a minute)"
    command -v go >/dev/null || fail "no FerretDB: it is built with Go 1.25 or later, and there is no go on the PATH"
    logged ferretdb-build env CGO_ENABLED=0 GOBIN="$home/bin" \
        go install "github.com/FerretDB/FerretDB/v2/cmd/ferretdb@v$ferretdb_version" ||
        fail "no FerretDB: $(go version) could not build it"
    mkdir -p "$(dirname "$root$ferretdb")"
    mv "$home/bin/ferretdb" "$root$ferretdb"
}

install_probe() {
    logged probe-build go build -C "$parts/probe" -o "$probe" . || fail "no probe: $(go version) could not build it"
}
