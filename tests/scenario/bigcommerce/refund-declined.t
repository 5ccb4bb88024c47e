# A pay-back that was declined gave nothing back: the piece is gone, and the money is still to be given back.
# The members are from the contract.
ECX_NOW=2026-11-20T14:00:00Z
$ ecx-fetch-orders --since 2026-11-20T10:00:00Z shop
> GET /v2/orders?min_date_modified=2026-11-20T09:59:59Z&sort=date_modified:asc
	&limit=50&page=1&include=consignments,fees&consignment_structure=object
< 200  [{"id":1,"date_modified":"Fri, 20 Nov 2026 10:01:00 +0000",{{one_mug}}}]
> GET /v2/orders/1/products?*
< 200  @mug.json
> GET /v3/orders/1/transactions
< 200  {"data":[{"id":7,"event":"purchase","method":"credit_card","amount":10,"gateway":"stripe",
	"gateway_transaction_id":"ch_7","status":"ok","date_created":"2026-11-20T09:00:09+00:00"}],"meta":{}}
> GET /v3/orders/1/payment_actions/refunds
< 200  {"data":[{"id":501,"order_id":1,"created":"2026-11-20T11:00:00+00:00","reason":"",
	"total_amount":4,"total_tax":0,"items":[{"item_type":"ORDER","item_id":1,"requested_amount":4}],
	"payments":[{"id":601,"provider_id":"stripe","amount":4,"offline":false,"is_declined":true,
	"declined_message":"expired"}]}],"meta":{}}
> GET /v2/orders/1/shipments?*
< 204
stdout {"type":"Order","anticipatedMonetaryTotal":{"taxInclusiveAmount":"6.00",
	"prepaidAmount":"10.00","payableAmount":"-4.00","*":"*"},
	"payment":[{"amount":"10.00","*":"*"}],"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
