# The time is fixed, and the environment can be changed.
$ echo $ECX_NOW $ECX_DATADIR $http_proxy
stdout 2026-11-20T12:00:00Z */lib
ECX_NOW=2027-01-01T00:00:00Z
GREETING=hello
$ echo $ECX_NOW $GREETING
stdout 2027-01-01T00:00:00Z hello
GREETING=
$ echo $ECX_NOW ${GREETING-none}
stdout 2027-01-01T00:00:00Z none
