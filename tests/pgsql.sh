# A PostgreSQL of the test's own, on a socket: `. tests/pgsql.sh` behind
# tests/lib.sh, then pg_start. pg_stop, or the end of the test, stops it.
# PGHOST, PGUSER and PGDATABASE are set for it, so that its URL is
# postgresql:///.
PG_BIN=$(find /usr/lib/postgresql/*/bin -name postgres -printf '%h\n' 2>/dev/null |
	sort -V | tail -n 1)
PG=

# as_pg COMMAND ...: the server refuses to run as root
as_pg() {
	if [ "$(id -u)" -eq 0 ]; then
		setpriv --reuid postgres --regid postgres --clear-groups \
			env HOME="$PG" "$@"
	else
		"$@"
	fi
}

# pg_missing: says why there is no server; false when there is one
pg_missing() {
	if [ -z "$PG_BIN" ]; then
		echo 'PostgreSQL is not installed'
	elif [ "$(id -u)" -eq 0 ] && ! id postgres >/dev/null 2>&1; then
		echo 'there is no user postgres to run the server as'
	else
		return 1
	fi
}

# pg_run [OPTION ...]: starts the server of $PG
pg_run() {
	as_pg "$PG_BIN/pg_ctl" -D "$PG/data" -l "$PG/log" -w -t 60 \
		-o "-c listen_addresses='' -c unix_socket_directories=$PG $*" \
		start >/dev/null
}

# pg_halt [MODE]: stops it
pg_halt() {
	as_pg "$PG_BIN/pg_ctl" -D "$PG/data" -m "${1:-immediate}" -w -t 60 \
		stop >/dev/null 2>&1
}

# Without fsync: the machine does not die in a test.
pg_start() {
	PG=$(mktemp -d "${TMPDIR:-/tmp}/ecx-pg.XXXXXX")
	[ "$(id -u)" -ne 0 ] || chown postgres "$PG"
	chmod 755 "$PG"
	as_pg "$PG_BIN/initdb" -D "$PG/data" -U ecx -A trust -E UTF8 \
		--locale C.UTF-8 --no-sync >"$PG.init" 2>&1 ||
		{ cat "$PG.init" >&2; exit 1; }
	rm -f "$PG.init"
	pg_run -c fsync=off -c shared_buffers=16MB -c max_connections=60 \
		-c autovacuum=off -c log_min_messages=warning || exit 1
	export PGHOST=$PG PGUSER=ecx PGDATABASE=ecx
	createdb ecx
	trap 'pg_stop; finish' EXIT
}

pg_stop() {
	[ -n "$PG" ] || return 0
	pg_halt || true
	rm -rf "$PG"
	PG=
}
