# Headers of requests are compared, those of answers played.
$ curl -sS -D - {{url}}/orders -u ecx:secret -H 'X-Request-Id: 7'
> GET /orders
>: authorization: Basic *
>: X-Request-Id: 7
>: Cookie:
< 200  <html>Log on</html>
<: Link: <{{url}}/orders?page=2>; rel="next"
<: Set-Cookie: a=1
<: Set-Cookie: b=2
stdout HTTP/1.1 200 *
stdout Link: <{{url}}/orders?page=2>; rel="next"*
stdout Set-Cookie: a=1*
stdout Set-Cookie: b=2*
stdout Content-Type: text/html*
stdout Content-Length: 19*
stdout *
stdout <html>Log on</html>
