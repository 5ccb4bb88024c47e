# A line is added, another has more pieces, and the address is another one.
# The members are from the schema of Vendure 3.7.3.
$ ecx-fetch-orders shop --id 7 | made
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200  @order.json
$ ecx-fetch-changes --since 2026-11-20T09:00:00Z shop | tee seen | \
	jq -c '[.identifier // .type, [.difference[]? | [.path, .was, .is]]]'
> POST /admin-api  {"operationName":"Newest","*":"*"}
< 200  @no-newest.json
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200  @edited-up.json
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200  @none.json
stdout ["V-T2YW9KXK6L1NCHD5-E1",[["billingAddress.streetAddress","Dam 1","Damrak 2"],
	["orderDelivery.deliveryAddress.streetAddress","Dam 1","Damrak 2"],
	["orderedItem.1.orderQuantity","2","3"],["orderedItem.1.lineExtensionAmount","20.00",
	"30.00"],["orderedItem.1.taxSubtotal","4.2","6.3"],["orderedItem.2.orderQuantity","0",
	"1"],["anticipatedMonetaryTotal.taxExclusiveAmount","25.00","43.00"],
	["taxTotal.taxAmount","5.25","9.03"],["anticipatedMonetaryTotal.taxInclusiveAmount",
	"30.25","52.03"]]]
stdout ["Checkpoint",[]]
$ ecx-map erp <seen | ecx-push-erp erp >pushed
stderr ecx-push-erp: erp: change *-E1: changed in shop after it was created as *: \
	billing address, streetAddress Dam 1 -> Damrak 2; delivery address, streetAddress \
	Dam 1 -> Damrak 2; line 1 'TS-RED-M': 2 -> 3 pieces; line 2 'MUG' is new: 1 at \
	8.00; total 30.25 -> 52.03: change it there
exit 1
$ ecx-fetch-changes --since 2026-11-20T09:00:00Z shop | \
	jq -c '[.identifier // .type, [.difference[]? | [.path, .was, .is]]]'
> POST /admin-api  {"operationName":"Newest","*":"*"}
< 200  @no-newest.json
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200  @edited-up.json
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200  @none.json
stdout ["Checkpoint",[]]
