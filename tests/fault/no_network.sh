# For tests that run tools a thousand times between folders: `. no_network.sh`
# behind tests/lib.sh. The libraries behind curl and libxml2 take two thirds of
# the time in which a tool starts. Here each of their functions ends the tool
# with SIGABRT, which no test takes for success.
no_network() {
	local lib from
	mkdir "$W/lib"
	for lib in libcurl.so.4=CURL_ libxml2.so.2=LIBXML2_; do
		from="$W/lib/${lib%=*}"
		nm -D --undefined-only "$BUILD"/ecx-* |
			sed -n "s/^ *U \(.*@${lib#*=}.*\)/\1/p" | sort -u >"$from.names"
		awk -F@ 'BEGIN {print "_Noreturn void abort(void);"}
			{print "void " $1 "(void) { abort(); }"}' \
			"$from.names" >"$from.c"
		awk -F@ '{of[$2] = of[$2] $1 ";"}
			END {for (v in of) print v " { global: " of[v] " };"}' \
			"$from.names" >"$from.map"
		gcc -std=c17 -shared -fPIC -Wl,-soname,"${lib%=*}" -o "$from" \
			-Wl,--version-script="$from.map" "$from.c" || exit
	done
	export LD_LIBRARY_PATH=$W/lib
}
no_network
