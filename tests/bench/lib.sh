# For benchmarks in bash: `. tests/bench/lib.sh` from the top folder. They
# measure the tools of $BUILD, a release build; $RUNS runs of each, 3 when
# unset. W is a folder of the benchmark's own, removed at the end.
set -eu -o pipefail

TOP=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
BUILD=${BUILD:-$TOP/build/release}
RUNS=${RUNS:-3}
PATH=$BUILD:$PATH
W=$(mktemp -d "${TMPDIR:-/tmp}/ecx-bench.XXXXXX")
export PATH W ECX_DATADIR=$TOP/lib XDG_CONFIG_HOME=$W/config LC_ALL=C
unset ECX_NOW ECX_CRASH ECX_CRASH_LOG
trap 'rm -rf "$W"' EXIT

mkdir -p "$XDG_CONFIG_HOME/ecx"

# config: stdin becomes the configuration
config() {
	cat >"$XDG_CONFIG_HOME/ecx/ecx.conf"
}

# The middle one of the numbers on stdin.
median() {
	sort -n | awk '{n[NR] = $1} END {print n[int((NR + 1) / 2)]}'
}

# contest INPUT NAME COMMAND NAME COMMAND ...: each reads INPUT and writes
# $W/NAME.out. The rounds are interleaved, so that a busy machine is busy for
# all of them. CPU is user and system time of a command and its children, peak
# the memory of the largest process among them.
contest() {
	local input=$1 size i
	shift
	local all=("$@")
	size=$(stat -c %s "$input")
	rm -f "$W"/*.times
	for ((i = 0; i < RUNS; i++)); do
		set -- "${all[@]}"
		while [ $# -gt 0 ]; do
			/usr/bin/time -q -a -o "$W/$1.times" -f '%e %U %S %M' \
				bash -c "$2" <"$input" >"$W/$1.out"
			shift 2
		done
	done
	printf '%-20s %9s %9s %9s %9s\n' '' 'wall s' 'CPU s' 'MB/s' 'peak MB'
	set -- "${all[@]}"
	while [ $# -gt 0 ]; do
		printf '%-20s %9.2f %9.2f %9.1f %9.1f\n' "$1" \
			"$(awk '{print $1}' "$W/$1.times" | median)" \
			"$(awk '{print $2 + $3}' "$W/$1.times" | median)" \
			"$(awk -v s="$size" '{print s / 1e6 / ($1 > 0 ? $1 : 0.01)}' \
				"$W/$1.times" | median)" \
			"$(awk '{print $4 / 1000}' "$W/$1.times" | median)"
		shift 2
	done
}
