# A refund of an order that was not created in the ERP is left out.
# The members are those of the schema, the figures are supposed.
$ ecx-fetch-changes --since 2026-11-20T09:00:00Z shop
> POST {{api}}  {"operationName":"EcxOrders","*":"*"}
< 200  @one-order.json
> POST {{api}}  {"operationName":"EcxOrder","*":"*"}
< 200  @change-returned.json
> POST {{api}}  {"operationName":"EcxRefunds","*":"*"}
< 200  @change-returned-refunds.json
stdout {"type":"Checkpoint","kind":"change","*":"*"}
