# An order that was created and cannot be read any more is reported once, another one not at all.
# The members are those of the schema, the figures are supposed.
$ ecx-fetch-changes --since 2026-11-20T09:00:00Z shop
> POST {{api}}  {"operationName":"EcxOrders","*":"*"}
< 200  @one-order.json
> POST {{api}}  {"operationName":"EcxOrder","*":"*"}
< 200  @change-no-sku-1.json
stdout {"type":"Checkpoint","kind":"change","*":"*"}
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop | made
> POST {{api}}  {"operationName":"EcxOrders","*":"*"}
< 200  @one-order.json
> POST {{api}}  {"operationName":"EcxOrder","*":"*"}
< 200  @change-order.json
$ ecx-fetch-changes --since 2026-11-20T09:00:00Z shop | tee out
> POST {{api}}  {"operationName":"EcxOrders","*":"*"}
< 200  @one-order.json
> POST {{api}}  {"operationName":"EcxOrder","*":"*"}
< 200  @change-no-sku-1.json
stdout {"type":"Rejection","code":"unreadable","ref":"NL-1001","*":"*"}
stdout {"type":"Checkpoint","kind":"change","*":"*"}
stderr ecx-fetch-changes: shop: order NL-1001: line 3, "Wrapping": no SKU
$ ecx-map erp <out | ecx-push-erp erp >/dev/null
exit 1
$ ecx-fetch-changes --since 2026-11-20T09:00:00Z shop
> POST {{api}}  {"operationName":"EcxOrders","*":"*"}
< 200  @one-order.json
> POST {{api}}  {"operationName":"EcxOrder","*":"*"}
< 200  @change-no-sku-1.json
stdout {"type":"Checkpoint","kind":"change","*":"*"}
