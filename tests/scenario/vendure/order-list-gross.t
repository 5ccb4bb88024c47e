# The price of a line includes tax where the channel's prices do.
$ ecx-fetch-orders --id 7 shop | tee {{tmp}}/seen | ecx-map erp | jq -c .type
> POST /admin-api
	{"operationName":"Orders","*":"*"}
< 200  @gross.json
stdout "Order"
$ jq -c '[.valueAddedTaxIncluded, (.orderedItem[0] | .price, .orderQuantity, \
	.lineExtensionAmount, .taxSubtotal[0].taxAmount)]' {{tmp}}/seen
stdout [true,"10.00","3","24.79","5.21"]
