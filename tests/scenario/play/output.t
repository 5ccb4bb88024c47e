# Both outputs and the exit status are compared.
$ echo '{"b":2,"a":1}'; echo plain; echo oops >&2; echo more >&2; exit 3
stdout {"a":1,"b":2}
stdout pl*n
stderr oops
stderr ...
exit 3
