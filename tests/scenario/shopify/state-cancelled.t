# An order that the ERP has cancelled is a row for a person, once, with the money; nothing is sent.
# The members are those of the schema, the figures are supposed.
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop | made
> POST {{api}}  {"operationName":"EcxOrders","*":"*"}
< 200  @one-order.json
> POST {{api}}  {"operationName":"EcxOrder","*":"*"}
< 200  @change-order.json
$ ecx-state-push shop
stdin {"state":"OrderCancelled",{{so_1}}}
stdout {"type":"Rejection","code":"report","ref":"NL-1001","*":"*"}
stderr ecx-state-push: shop: state NL-1001: cancelled in erp as SO-1: cancel it in shop and \
	give back 25.00 EUR (25.00 EUR of card 'p1')
exit 1
$ ecx-state-push shop
stdin {"state":"OrderCancelled",{{so_1}}}
