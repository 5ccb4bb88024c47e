# A value that a request had is known in everything below.
$ curl -sS {{url}}/orders -H 'Content-Type: application/json' -d '{"key":"k-'$$'","again":"'$$'"}'
> POST /orders  {"key":"k-{{key}}","again":"{{key}}"}
< 201  {"id":"o-{{key}}"}
stdout {"id":"{{id}}"}
$ curl -sS {{url}}/orders/{{id}}?for={{key}}
> GET /orders/o-{{key}}?for={{key}}
< 200  {{id}}
stdout {{id}}
