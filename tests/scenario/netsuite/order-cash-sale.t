# synthetic: An order that is paid in full becomes a cash sale, and its payment is booked.
# One that was paid in part stays a sales order. Cash sales have neither the status
# nor the form of orders. Names of members are from the list of records.
conf prepaid = cash_sale
conf cash_sale_account = 12
conf custom_form = 7
conf order_status = B
conf unpaid = yes
>* POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_items}} AND i.itemid IN ('TS-RED-M', 'FREIGHT', 'DISCOUNT') ORDER BY i.id"}
< 200  @items-found.json
>* POST /services/rest/query/v1/suiteql?limit=1000
	{"q": "SELECT id, symbol AS name FROM currency WHERE symbol IN ('EUR') ORDER BY id"}
< 200  @currency-found.json
$ ecx-push-erp ns
stdin @order.json
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_sale}} AND t.externalid = 'NL-1001' ORDER BY t.id"}
< 200  {"hasMore":false,"items":[]}
> POST /services/rest/record/v1/cashSale  {"externalId":"NL-1001","entity":{"id":"107"},
	 "undepFunds":false,"account":{"id":"12"},"currency":{"id":"4"},
	 "tranDate":"2026-11-20","otherRefNum":"1001","email":"ada@example.org",
	 "item":{"items":[{"*":"*"},{"*":"*"},{"*":"*"}]},
	 "shippingAddress":{"*":"*"},"billingAddress":{"*":"*"}}
< 204
<: Location: {{url}}/services/rest/record/v1/cashSale/70687327
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_sale}} AND t.externalid = 'NL-1001' ORDER BY t.id"}
< 200
	{"hasMore":false,"items":[{"id":"70687327","tranid":"CS7","externalid":"NL-1001",
	 "type":"CashSale","status":"C","foreigntotal":"42.43"}]}
stdout
	{"type":"Receipt","kind":"order","ref":"NL-1001","system":"ns","id":"70687327",
	 "number":"CS7","dateCreated":"*","existed":false,"repeated":false,"v":1,"*":"*"}
$ jq -c '.ref="NL-1002"|.id="2"|.orderNumber="1002"|
	.anticipatedMonetaryTotal+={prepaidAmount:"40.00",payableAmount:"2.43"}' \
	{{dir}}/order.json | ecx-push-erp ns
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_sale}} AND t.externalid = 'NL-1002' ORDER BY t.id"}
< 200  {"hasMore":false,"items":[]}
> POST /services/rest/record/v1/salesOrder
	{"externalId":"NL-1002","orderStatus":{"id":"B"},"customForm":{"id":"7"},"*":"*"}
< 204
<: Location: {{url}}/services/rest/record/v1/salesOrder/70687328
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_sale}} AND t.externalid = 'NL-1002' ORDER BY t.id"}
< 200
	{"hasMore":false,"items":[{"id":"70687328","tranid":"SO8","externalid":"NL-1002",
	 "type":"SalesOrd","status":"B","foreigntotal":"42.43"}]}
stdout {"type":"Receipt","ref":"NL-1002","number":"SO8","existed":false,"*":"*"}
