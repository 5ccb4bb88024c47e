# synthetic: A rejected order is reported, whatever the status.
# The next one goes on.
$ ecx-push-erp s300
stdin @order.json
stdin
	{"type":"Order","v":1,"source":"shop","id":"2","ref":"NL-1002",
	 "orderNumber":"1002","orderDate":"2026-11-20T09:15:00Z",
	 "dateModified":"2026-11-20T09:16:02Z",
	 "paymentStatus":"PaymentComplete","documentCurrencyCode":"EUR",
	 "orderedItem":[
	  {"orderItemNumber":"1","sku":"MUG","orderQuantity":"1","price":"5.00",
	   "lineExtensionAmount":"5.00"}],
	 "anticipatedMonetaryTotal":{"lineExtensionAmount":"5.00",
	  "taxExclusiveAmount":"5.00","taxInclusiveAmount":"5.00",
	  "prepaidAmount":"5.00","payableAmount":"0.00"}}
> GET /Sage300WebApi/v1.0/-/SAMLTD/OE/OEOrders?$filter=(OrderReference eq 'NL-1001')&$top=10
< 200  @orders-none.json
> POST /Sage300WebApi/v1.0/-/SAMLTD/OE/OEOrders  {"OrderReference":"NL-1001","*":"*"}
< 409
	{"error":{"code":"RecordInvalid",
	  "message":{"lang":"en-US",
	   "value":"Order. Credit limit exceeded for customer 1200."}}}
> GET /Sage300WebApi/v1.0/-/SAMLTD/OE/OEOrders?$filter=(OrderReference eq 'NL-1002')&$top=10
< 200  @orders-none.json
> POST /Sage300WebApi/v1.0/-/SAMLTD/OE/OEOrders  {"OrderReference":"NL-1002","*":"*"}
< 201
	{"OrderUniquifier":1793,"OrderNumber":"ORD000000000043",
	 "CustomerNumber":"1200","OrderReference":"NL-1002",
	 "PurchaseOrderNumber":"NL-1002","OrderType":"Active",
	 "OrderDate":"2026-11-20T00:00:00Z","OnHold":false,
	 "OrderSourceCurrency":"EUR","OrderInclTaxTotal":5.0,
	 "OrderCompleted":"IncompleteNotIncluded"}
stdout
	{"type":"Rejection","ref":"NL-1001","code":"rejected",
	 "reason":"RecordInvalid: Order. Credit limit exceeded for customer 1200. (HTTP 409)",
	 "*":"*"}
stdout {"type":"Receipt","ref":"NL-1002","id":"ORD000000000043","*":"*"}
stderr *order NL-1001: RecordInvalid: *
exit 1
