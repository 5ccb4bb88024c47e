# A payment that is settled later is paid once; one that failed, or was void, is none.
# The events are from the contract.
>* GET /v2/orders/*/products?*
< 200  @mug.json
>* GET /v3/orders/*/payment_actions/refunds
< 200  @none.json
$ ecx-fetch-orders --since 2026-11-20T10:00:00Z shop
> GET /v2/orders?min_date_modified=2026-11-20T09:59:59Z&sort=date_modified:asc
	&limit=50&page=1&include=consignments,fees&consignment_structure=object
< 200  [{"id":1,"date_modified":"Fri, 20 Nov 2026 10:01:00 +0000",{{one_mug}}}]
> GET /v3/orders/1/transactions
< 200  {"data":[{"id":1,"event":"authorization","amount":10,"gateway":"stripe","status":"ok",
	"gateway_transaction_id":"a1"},{"id":2,"event":"void","amount":10,"gateway":"stripe",
	"status":"ok","reference_transaction_id":1},{"id":3,"event":"purchase","amount":10,
	"gateway":"adyen","status":"error","gateway_transaction_id":"p3"},{"id":4,
	"event":"purchase","amount":10,"gateway":"adyen","status":"ok","gateway_transaction_id":"p4",
	"date_created":"2026-11-20T09:00:09+00:00"},{"id":5,"event":"settled","amount":10,
	"gateway":"adyen","status":"ok","reference_transaction_id":4}],"meta":{}}
stdout {"type":"Order","id":"1","paymentStatus":"PaymentComplete",
	"payment":[{"paymentMethod":"adyen","identifier":"p4","amount":"10.00","paidDate":"2026-11-20"}],"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
