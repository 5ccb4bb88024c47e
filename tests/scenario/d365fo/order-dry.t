# A dry run prints what would be sent; the order number is not known yet.
$ ecx-push-erp -n fo
stdin @order.json
> GET /data/SalesOrderHeadersV4?cross-company=true
	&$filter=(CustomersOrderReference eq 'NL-1001') and (dataAreaId eq 'usmf')
	&$select={{order_columns}}&$orderby=SalesOrderNumber
< 200  {"@odata.context":"{{url}}/data/$metadata#x","value":[]}
stdout
	{"method":"POST",
	 "target":"*/data/SalesOrderHeadersV4?cross-company=true",
	 "body":{"CustomersOrderReference":"NL-1001","*":"*"},"*":"*"}
stdout
	{"method":"POST","target":"*/data/SalesOrderLinesV3?cross-company=true",
	 "body":{"LineNumber":1,"ItemNumber":"TS-RED-M","*":"*"},"*":"*"}
stdout
	{"method":"POST","target":"*/data/SalesOrderLinesV3?cross-company=true",
	 "body":{"LineNumber":2,"ItemNumber":"MUG","*":"*"},"*":"*"}
stdout
	{"method":"POST",
	 "target":"*/data/SalesOrderHeaderChargesV2?cross-company=true",
	 "body":{"ChargeLineNumber":1,"*":"*"},"*":"*"}
stdout
	{"method":"POST",
	 "target":"*/data/SalesOrderHeaderChargesV2?cross-company=true",
	 "body":{"ChargeLineNumber":2,"FixedChargeAmount":-2,"*":"*"},"*":"*"}
