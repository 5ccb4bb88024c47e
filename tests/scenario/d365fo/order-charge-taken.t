# An order is quarantined when another charge has taken the number meanwhile.
$ ecx-push-erp fo
stdin @order.json
> GET /data/SalesOrderHeadersV4?cross-company=true
	&$filter=(CustomersOrderReference eq 'NL-1001') and (dataAreaId eq 'usmf')
	&$select={{order_columns}}&$orderby=SalesOrderNumber
< 200  {"@odata.context":"{{url}}/data/$metadata#x","value":[]}
> POST /data/SalesOrderHeadersV4?cross-company=true
	{"dataAreaId":"usmf","CustomersOrderReference":"NL-1001","*":"*"}
< 201  @order-created.json
> POST /data/SalesOrderLinesV3?cross-company=true
	{"dataAreaId":"usmf","SalesOrderNumber":"001357","LineNumber":1,"*":"*"}
< 201  {"dataAreaId":"usmf","SalesOrderNumber":"001357","LineNumber":1,"InventoryLotId":"L-1"}
> POST /data/SalesOrderLinesV3?cross-company=true
	{"dataAreaId":"usmf","SalesOrderNumber":"001357","LineNumber":2,"*":"*"}
< 201  {"dataAreaId":"usmf","SalesOrderNumber":"001357","LineNumber":2,"InventoryLotId":"L-2"}
> POST /data/SalesOrderHeaderChargesV2?cross-company=true
	{"dataAreaId":"usmf","SalesOrderNumber":"001357","ChargeLineNumber":1,
	 "*":"*"}
< 500
	{"error":{"code":"","message":"An error has occurred.",
	  "innererror":{"message":"Cannot create a record in Charges. The record already exists..",
	   "type":"Microsoft.Dynamics.Platform.Integration.Services.OData.AxODataWriteException",
	   "stacktrace":"   at Somewhere"}}}
> GET /data/SalesOrderHeaderChargesV2?cross-company=true
	&$filter=(SalesOrderNumber eq '001357') and (dataAreaId eq 'usmf')
	&$select=SalesOrderNumber,ChargeLineNumber,SalesChargeCode,FixedChargeAmount
	&$orderby=ChargeLineNumber
< 200
	{"@odata.context":"{{url}}/data/$metadata#x",
	 "value":[
	  {"dataAreaId":"usmf","SalesOrderNumber":"001357","ChargeLineNumber":1,
	   "SalesChargeCode":"AUTO","FixedChargeAmount":4.09}]}
stdout {"type":"Rejection","ref":"NL-1001","code":"rejected","*":"*"}
stderr *order 001357 is incomplete: *The record already exists*
exit 1
