# Commands share their folder and follow one another.
$ curl -sS -o answer {{url}}/orders
> GET /orders
< 200  NL-1001
$ cat - answer >both
stdin first
stdin second
$ cat both {{tmp}}/both
stdout first
stdout second
stdout NL-1001first
stdout ...
