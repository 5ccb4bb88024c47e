# For tests with a PostgreSQL of their own, to which nothing leads but a socket
# in its folder. The server does not run as root.
postgres_bin=$(printf '%s\n' /usr/lib/postgresql/*/bin | sort -V | tail -n 1)

as_postgres() {
	local user=()
	[ "$(id -u)" -ne 0 ] || user=(runuser -u postgres --)
	(cd / && "${user[@]}" "$@")
}

# start_postgres [DATA]: its folder is in $POSTGRES; what was saved is in it.
# Tryton asks for its constraints a thousand times when it is set up, which
# takes a third of the time when these views are not taken apart.
start_postgres() {
	POSTGRES=$(mktemp -d "${TMPDIR:-/tmp}/ecx-pg.XXXXXX")
	[ $# -eq 0 ] || cp -R "$1" "$POSTGRES/data"
	[ "$(id -u)" -ne 0 ] || chown -R postgres "$POSTGRES"
	[ $# -gt 0 ] || as_postgres "$postgres_bin/initdb" --no-sync -A trust \
		-U postgres -E UTF8 --locale=C.UTF-8 "$POSTGRES/data" >/dev/null
	as_postgres "$postgres_bin/pg_ctl" -D "$POSTGRES/data" -w -s \
		-l "$POSTGRES/log" \
		-o "-h '' -k '$POSTGRES' -F -c from_collapse_limit=1" start
}

# stop_postgres FOLDER [DATA]: what is in it is saved, or gone
stop_postgres() {
	as_postgres "$postgres_bin/pg_ctl" -D "$1/data" -m fast -s stop
	[ $# -eq 1 ] || cp -R "$1/data" "$2"
	rm -rf "$1"
}
