# What may come at any time is answered when nothing else is expected.
>* POST /login
< 204
$ curl -sS {{url}}/status {{url}}/orders {{url}}/status
> GET /orders
< 200  {"orders":[]}
>* GET /status
< 200  busy
stdout busy{"orders":[]}busy
$ curl -sS -X POST {{url}}/login {{url}}/login
