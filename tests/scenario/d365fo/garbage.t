# What is no JSON, no list or has no number is not taken for an answer.
$ ecx-product-pull fo
> GET /data/SellableReleasedProducts?cross-company=true
	&$filter=dataAreaId eq 'usmf'
	&$select=ProductNumber,ProductName,ProductDescription&$orderby=ProductNumber
< 200  {"value":
stderr *the answer is no JSON*
exit 75
$ ecx-product-pull fo
> GET /data/SellableReleasedProducts?cross-company=true
	&$filter=dataAreaId eq 'usmf'
	&$select=ProductNumber,ProductName,ProductDescription&$orderby=ProductNumber
< 200  {"ProductNumber":"MUG"}
stderr *the answer has no list of entities
exit 75
$ ecx-push-erp fo
stdin @order.json
> GET /data/SalesOrderHeadersV4?cross-company=true
	&$filter=(CustomersOrderReference eq 'NL-1001') and (dataAreaId eq 'usmf')
	&$select={{order_columns}}&$orderby=SalesOrderNumber
< 200  {"@odata.context":"{{url}}/data/$metadata#x","value":[]}
> POST /data/SalesOrderHeadersV4?cross-company=true
	{"dataAreaId":"usmf","CustomersOrderReference":"NL-1001","*":"*"}
< 201  {"dataAreaId":"usmf"}
> GET /data/SalesOrderHeadersV4?cross-company=true
	&$filter=(CustomersOrderReference eq 'NL-1001') and (dataAreaId eq 'usmf')
	&$select={{order_columns}}&$orderby=SalesOrderNumber
< 200  @orders-open.json
> GET /data/SalesOrderLinesV3?cross-company=true
	&$filter=(SalesOrderNumber eq '001357') and (dataAreaId eq 'usmf')
	&$select=SalesOrderNumber,LineNumber,ItemNumber,OrderedSalesQuantity
	&$orderby=LineNumber
< 200  @lines-found.json
> GET /data/SalesOrderHeaderChargesV2?cross-company=true
	&$filter=(SalesOrderNumber eq '001357') and (dataAreaId eq 'usmf')
	&$select=SalesOrderNumber,ChargeLineNumber,SalesChargeCode,FixedChargeAmount
	&$orderby=ChargeLineNumber
< 200  @charges-found.json
stdout {"type":"Receipt","ref":"NL-1001","id":"001357","existed":true,"*":"*"}
