# An answer that is cut has fewer bytes than it announces.
$ curl -sS {{url}}/orders
> GET /orders
< cut 6 200  {"id":17}
stdout {{half}}
stderr curl: (18) transfer closed with 3 bytes remaining to read
exit 18
