# Number and state become custom fields of the order, later with the invoices, and nothing else is sent.
# What another plugin wrote stays. The members are from the contract, the answers are supposed.
$ ecx-state-push shop
stdin {{{so_1}},"state":"OrderProcessing"}
> GET /wp-json/wc/v3/orders?include=1&status=any&_fields={{state_members}}&per_page=100&page=1
< 200 [{"id":1,"number":"1","status":"processing","meta_data":[
	{"id":7,"key":"_plugin","value":"x"}]}]
> POST /wp-json/wc/v3/orders/batch
	{"update":[{"id":1,"meta_data":[{"key":"_ecx_number","value":"SO-1"},
	{"key":"_ecx_state","value":"OrderProcessing"}]}]}
< 200 {"update":[{"id":1,"status":"processing"}]}
stdout {"type":"Receipt","kind":"state","ref":"NL-1","*":"*"}
$ ecx-state-push shop
stdin {{{so_1}},"state":"OrderDelivered","invoice":[
	{"number":"RE-7","date":"2026-11-20"},{"number":"RE-8","date":"2026-11-21"}]}
> GET /wp-json/wc/v3/orders?include=1&status=any&_fields={{state_members}}&per_page=100&page=1
< 200 [{"id":1,"number":"1","status":"processing","meta_data":[
	{"id":7,"key":"_plugin","value":"x"},{"id":8,"key":"_ecx_number","value":"SO-1"},
	{"id":9,"key":"_ecx_state","value":"OrderProcessing"}]}]
> POST /wp-json/wc/v3/orders/batch
	{"update":[{"id":1,"meta_data":[
	{"id":9,"key":"_ecx_state","value":"OrderDelivered"},
	{"key":"_ecx_invoice","value":"RE-7, RE-8"},
	{"key":"_ecx_invoice_date","value":"2026-11-20, 2026-11-21"}]}]}
< 200 {"update":[{"id":1,"status":"processing"}]}
stdout {"type":"Receipt","kind":"state","ref":"NL-1","*":"*"}
