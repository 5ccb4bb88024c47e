# Targets are compared without encoding, parameters in any order.
$ curl -sS '{{url}}/Orders(%27NL%201%27)?limit=2&$filter=A%20eq+%27x%26y%27&page=7'
> GET /Orders('NL 1')?$filter=A eq 'x%26y'
	&limit=2
	&*
< 200
