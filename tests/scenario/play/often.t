# A request that may come often is answered when no other is expected.
>* POST /login
< 204
$ curl -sS {{url}}/status {{url}}/orders {{url}}/status
> GET /orders
< 200  {"orders":[]}
>* GET /status
< 200  busy
stdout busy{"orders":[]}busy
$ curl -sS -X POST {{url}}/login {{url}}/login
$ curl -sS '{{url}}/a/1?n=1' '{{url}}/a/2?n=2'
> GET /a/{{id}}?n=2
< 200  {{id}}
>* GET /a/1?n=1
< 204
stdout 2
