# A request that is dropped was sent, and has no answer.
$ curl -sS {{url}}/orders -d x=1
> POST /orders  x=1
< drop
stderr curl: (52) Empty reply from server
exit 52
