# An order with an amount that is no number, or a line without a SKU, is refused alone.
# The members are from the contract.
$ ecx-fetch-orders --since 2026-11-20T10:00:00Z shop
> GET /v2/orders?min_date_modified=2026-11-20T09:59:59Z&sort=date_modified:asc
	&limit=50&page=1&include=consignments,fees&consignment_structure=object
< 200  [{"id":1,"date_modified":"Fri, 20 Nov 2026 10:01:00 +0000",{{one_mug}}},
	{"id":2,"date_modified":"Fri, 20 Nov 2026 10:02:00 +0000",{{one_mug}}}]
> GET /v2/orders/1/products?*
< 200  [{"id":10,"product_id":11,"name":"Mug","sku":"MUG","price_inc_tax":"ten","quantity":1,
	"total_inc_tax":"10.0000","total_tax":"0.0000"}]
> GET /v3/orders/1/transactions
< 200  @none.json
> GET /v3/orders/1/payment_actions/refunds
< 200  @none.json
> GET /v2/orders/2/products?*
< 200  [{"id":10,"product_id":0,"name":"Engraving","sku":"","price_inc_tax":"10.0000",
	"quantity":1,"total_inc_tax":"10.0000","total_tax":"0.0000"}]
> GET /v3/orders/2/transactions
< 200  @none.json
> GET /v3/orders/2/payment_actions/refunds
< 200  @none.json
stdout {"type":"Rejection","code":"unreadable","*":"*"}
stdout {"type":"Rejection","code":"unreadable","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stderr ecx-fetch-orders: shop: order NL-1: an amount of the order is not a number
stderr ecx-fetch-orders: shop: order NL-2: line 1, "Engraving": no SKU
exit 1
