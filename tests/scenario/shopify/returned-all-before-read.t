# An order that was shipped and came back stays as it was.
# The members are those of the schema, the figures are supposed.
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop | tee order | figures returned-all-before-read
> POST {{api}}  {"operationName":"EcxOrders","*":"*"}
< 200  @one-order.json
> POST {{api}}  {"operationName":"EcxOrder","*":"*"}
< 200  @returned-all-before-read-1.json
> POST {{api}}  {"operationName":"EcxRefunds","*":"*"}
< 200  @returned-all-before-read-2.json
stdout returned-all-before-read: as booked
$ made <order
$ ecx-fetch-changes --since 2026-11-20T09:00:00Z shop | figures changes returned-all-before-read
> POST {{api}}  {"operationName":"EcxOrders","*":"*"}
< 200  @one-order.json
> POST {{api}}  {"operationName":"EcxOrder","*":"*"}
< 200  @returned-all-before-read-1.json
> POST {{api}}  {"operationName":"EcxRefunds","*":"*"}
< 200  @returned-all-before-read-2.json
stdout returned-all-before-read: as booked
