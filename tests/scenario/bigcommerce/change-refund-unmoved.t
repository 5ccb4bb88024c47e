# A refund that does not move the time of its order is found in the list of refunds.
# An order that is not there any more is passed over, and one is read once. The members are from the contract.
$ made
stdin {"id":"1","ref":"NL-1","orderNumber":"1",{{mug_made}}}
$ ecx-fetch-changes --since 2026-11-20T10:00:00Z shop
> GET /v3/orders/payment_actions/refunds?created:min=2026-11-20T10:00:00Z&limit=250
< 200  {"data":[{"id":501,"order_id":1,"created":"2026-11-20T11:20:00+00:00"},
	{"id":502,"order_id":2,"created":"2026-11-20T11:21:00+00:00"},
	{"id":503,"order_id":1,"created":"2026-11-20T11:22:00+00:00"}],"meta":{}}
> GET /v2/orders/1?include=consignments,fees&consignment_structure=object
< 200  {"id":1,"date_modified":"Fri, 20 Nov 2026 09:01:00 +0000",{{one_mug}}}
> GET /v2/orders/1/products?*
< 200  @mug.json
> GET /v3/orders/1/transactions
< 200  @none.json
> GET /v3/orders/1/payment_actions/refunds
< 200  {"data":[{"id":501,"order_id":1,"created":"2026-11-20T11:20:00+00:00","reason":"scratch",
	"total_amount":3,"total_tax":0,"items":[{"item_type":"ORDER","item_id":1,
	"requested_amount":3}],"payments":[{"id":601,"provider_id":"stripe","amount":3,
	"offline":false,"is_declined":false}]}],"meta":{}}
> GET /v2/orders/1/shipments?*
< 204
> GET /v2/orders/2?include=consignments,fees&consignment_structure=object
< 404  [{"status":404,"message":"The requested resource was not found."}]
> GET /v2/orders?min_date_modified=2026-11-20T09:59:59Z&sort=date_modified:asc
	&limit=50&page=1&include=consignments,fees&consignment_structure=object
< 204
stdout {"type":"OrderChange","ref":"NL-1","order":{"allowanceCharge":[{
	"allowanceChargeReason":"Refund: scratch","allowanceChargeReasonCode":"refund",
	"amount":"3.00","*":"*"}],"*":"*"},"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
