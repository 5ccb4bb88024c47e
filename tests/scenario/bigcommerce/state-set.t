# The number of an order in the ERP is its external_order_id; state and invoices are metafields.
# The members are from the contract.
$ ecx-state-push shop
stdin {"state":"OrderProcessing",{{so_1}}}
> GET /v2/orders/1
< 200  {"id":1,"status_id":11}
> PUT /v2/orders/1  {"external_order_id":"SO-1"}
< 200  {"id":1,"status_id":11}
> GET /v3/orders/1/metafields?namespace=ecx
< 200  @none.json
> POST /v3/orders/1/metafields
	{"permission_set":"read","namespace":"ecx","key":"state","value":"OrderProcessing"}
< 200  {"data":{"id":7},"meta":{}}
stdout {"type":"Receipt","ref":"NL-1","kind":"state","system":"shop","*":"*"}
$ ecx-state-push shop
stdin {"state":"OrderDelivered",{{so_1}},
	"invoice":[{"number":"RE-7","date":"2026-11-20"},{"number":"RE-8"}]}
> GET /v2/orders/1
< 200  {"id":1,"status_id":11,"external_order_id":"SO-1"}
> GET /v3/orders/1/metafields?namespace=ecx
< 200  {"data":[{"id":7,"namespace":"ecx","key":"state","value":"OrderProcessing"}],"meta":{}}
> PUT /v3/orders/1/metafields/7  {"value":"OrderDelivered"}
< 200  {"data":{"id":7},"meta":{}}
> POST /v3/orders/1/metafields
	{"permission_set":"read","namespace":"ecx","key":"invoice","value":"RE-7, RE-8"}
< 200  {"data":{"id":7},"meta":{}}
> POST /v3/orders/1/metafields
	{"permission_set":"read","namespace":"ecx","key":"invoice_date","value":"2026-11-20"}
< 200  {"data":{"id":7},"meta":{}}
stdout {"type":"Receipt","ref":"NL-1","kind":"state","system":"shop","*":"*"}
