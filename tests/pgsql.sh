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
		-o "-c listen_addresses='' -c unix_socket_directories=$PG $PG_OPTIONS $*" \
		start >/dev/null
}

# pg_halt [MODE]: stops it
pg_halt() {
	as_pg "$PG_BIN/pg_ctl" -D "$PG/data" -m "${1:-immediate}" -w -t 60 \
		stop >/dev/null 2>&1
}

# The machine does not die in a test.
PG_OPTIONS='-c fsync=off -c shared_buffers=16MB -c max_connections=60'
PG_OPTIONS+=' -c autovacuum=off -c max_wal_size=64MB'

pg_start() {
	PG=$(mktemp -d "${TMPDIR:-/tmp}/ecx-pg.XXXXXX")
	[ "$(id -u)" -ne 0 ] || chown postgres "$PG"
	chmod 755 "$PG"
	as_pg "$PG_BIN/initdb" -D "$PG/data" -U ecx -A trust -E UTF8 \
		--locale C.UTF-8 --no-sync >"$PG.init" 2>&1 ||
		{ cat "$PG.init" >&2; exit 1; }
	rm -f "$PG.init"
	pg_run || exit 1
	export PGHOST=$PG PGUSER=ecx PGDATABASE=ecx
	createdb ecx
}

pg_stop() {
	[ -z "${PG_SHARED:-}" ] || dropdb --force "$PG_SHARED"
	[ -n "$PG" ] || return 0
	pg_halt || true
	rm -rf "$PG"
	PG=
}

# ---- the whole of a test on PostgreSQL ----

# pg_engine: all ledgers of the test are schemas of one database. A tool is
# wrapped by a script that finds the schema's name in the state folder, and
# creates one when the folder is new. With ECX_PG, the folder of its socket, a
# server that runs already is used.
pg_engine() {
	local why tool
	if why=$(pg_missing); then
		echo "skip ${0##*/} on PostgreSQL: $why"
		exit 0
	fi
	if [ -n "${ECX_PG:-}" ]; then
		export PGHOST=$ECX_PG PGUSER=ecx PGDATABASE
		PGDATABASE=$(basename "$W" | tr 'A-Z.-' 'a-z__')
		createdb "$PGDATABASE"
		PG_SHARED=$PGDATABASE
	else
		pg_start
	fi
	LEDGER=$'ledger = postgresql:///\ntakeover_pause = 0s'
	export PG_TOOLS=$BUILD
	mkdir "$W/pg"
	printf '[ecx]\nstate = %s\n%s\n' "$W/none" "$LEDGER" >"$W/pg/conf"
	cat >"$W/pg/new-schema" <<'EOF'
#!/bin/bash
# new-schema FOLDER: names a new one in FOLDER/schema, unless there is one.
unset ECX_NOW ECX_CRASH ECX_CRASH_LOG ECX_DEBUG
mkdir -p -m 700 "$1"
exec 9>>"$W/pg/lock"
flock 9
[ ! -s "$1/schema" ] || exit 0
name=s$(date +%s%N)
psql -qc "CREATE SCHEMA $name"
PGOPTIONS="-c search_path=$name" "$PG_TOOLS/ecx-ledger" -c "$W/pg/conf" migrate
echo "$name" >"$1/schema.new"
mv "$1/schema.new" "$1/schema"
EOF
	for tool in "$BUILD"/ecx-* "$BUILD"/mock-* "$BUILD"/wire-*; do
		tool=${tool##*/}
		cat >"$W/pg/$tool" <<EOF
#!/bin/bash
[ -s "\$W/state/schema" ] || "\$W/pg/new-schema" "\$W/state"
read -r schema <"\$W/state/schema"
PGOPTIONS="-c search_path=\$schema" exec "\$PG_TOOLS/$tool" "\$@"
EOF
	done
	chmod +x "$W"/pg/*
	PATH=$W/pg:$PATH
}

# pg_snapshot FOLDER: its schema becomes a copy of the one that it names
pg_snapshot() {
	local old new
	[ -s "$1/schema" ] || return 0
	read -r old <"$1/schema"
	rm "$1/schema"
	"$W/pg/new-schema" "$1"
	read -r new <"$1/schema"
	psql -qc "DROP SCHEMA $new CASCADE" -c "CREATE SCHEMA $new" 2>/dev/null
	"$PG_TOOLS/ecx-ledger" -c "$W/pg/conf" copy \
		"postgresql:///?options=-csearch_path%3D$old" \
		"postgresql:///?options=-csearch_path%3D$new" >/dev/null
}
