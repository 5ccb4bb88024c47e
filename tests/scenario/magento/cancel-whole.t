# An order that was cancelled in the store is a cancellation of the whole order.
# The members are those of the contract: nothing of it had been invoiced.
$ ecx-fetch-orders --id 1014 shop | made
> GET /rest/all/V1/orders?*
< 200  @mugs-first.json
$ ecx-fetch-changes --since 2026-11-20T11:00:00Z shop
> GET /rest/all/V1/orders?*&searchCriteria[filterGroups][0][filters][0][value]=2026-11-20 11:00:00
< 200 {"items":[{"entity_id":14,"increment_id":"1014","state":"canceled",
	"updated_at":"2026-11-20 11:20:00",{{mugs}},"base_total_canceled":24.2,
	"items":[{"item_id":40,"sku":"MUG","qty_ordered":2,"qty_canceled":2,"base_price":10,
	"base_price_incl_tax":12.1,"base_tax_amount":4.2,"tax_percent":21}]}],"total_count":1}
stdout {"type":"OrderCancellation","identifier":"NL-1014-E1","ref":"NL-1014","orderId":"14",
	"order":{"orderStatus":"OrderCancelled","*":"*"},"v":1,"id":"14","source":"shop",
	"orderNumber":"1014","dateModified":"2026-11-20T11:20:00Z","was":"*"}
stdout {"type":"Checkpoint","kind":"change","*":"*"}
