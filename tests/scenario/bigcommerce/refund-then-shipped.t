# An amount that was given back before the order was shipped stays off it when it is shipped later.
# The members are from the contract.
ECX_NOW=2026-11-20T14:00:00Z
$ ecx-fetch-orders --since 2026-11-20T10:00:00Z shop
> GET /v2/orders?min_date_modified=2026-11-20T09:59:59Z&sort=date_modified:asc
	&limit=50&page=1&include=consignments,fees&consignment_structure=object
< 200  [{"id":1,"date_modified":"Fri, 20 Nov 2026 10:01:00 +0000",{{two_mugs}}}]
> GET /v2/orders/1/products?*
< 200  [{"id":10,"product_id":11,"order_address_id":20,"name":"Mug","sku":"MUG","type":"physical",
	"price_ex_tax":"10.0000","price_inc_tax":"12.1000","total_ex_tax":"20.0000",
	"total_inc_tax":"24.2000","total_tax":"4.2000","quantity":2,"quantity_shipped":0,
	"applied_discounts":[],"discounted_total_inc_tax":"24.2000"}]
> GET /v3/orders/1/transactions
< 200  @none.json
> GET /v3/orders/1/payment_actions/refunds
< 200  {"data":[{"id":501,"order_id":1,"created":"2026-11-20T11:00:00+00:00",
	"total_amount":2,"total_tax":0,"items":[{"item_type":"ORDER","item_id":1,"requested_amount":2}],
	"payments":[{"id":601,"provider_id":"stripe","amount":2}]}],"meta":{}}
> GET /v2/orders/1/taxes?*
< 200  [{"id":1,"name":"VAT","rate":"21.0000","priority":0,"line_amount":"4.2000",
	"order_product_id":"10","line_item_type":"item"}]
> GET /v2/orders/1/shipments?*
< 200  [{"id":7,"order_address_id":20,"date_created":"Fri, 20 Nov 2026 12:00:00 +0000",
	"items":[{"order_product_id":10,"quantity":2}]}]
stdout {"type":"Order","allowanceCharge":[{"allowanceChargeReasonCode":"refund","*":"*"}],
	"anticipatedMonetaryTotal":{"taxInclusiveAmount":"22.20","prepaidAmount":"22.20","*":"*"},"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
