# A key that could be a path is one parameter of the request.
$ $TOOLS/connector-key depot ../x
> GET /order?reference=../x
< 404  {"code":"unknown_order","message":"No such order."}
> POST /orders  {}
< 422  {"code":"invalid","message":"The reference is missing."}
> GET /order?reference=../x
< 404  {"code":"unknown_order","message":"No such order."}
stdout find: missing: unknown_order: No such order. (HTTP 404)
stdout create: rejected: invalid: The reference is missing. (HTTP 422)
