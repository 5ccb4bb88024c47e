# A connection is kept until an answer closes it.
$ curl -sS -w '%{num_connects}\n' {{url}}/1 {{url}}/2 {{url}}/3
> GET /1
< 204
> GET /2
< 204
<: Connection: close
> GET /3
< 204
stdout 1
stdout 0
stdout 1
