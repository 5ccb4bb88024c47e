# An order is found by its reference, with all its lines and charges.
# No order is created. Numbers are reals there.
$ ecx-push-erp fo
stdin @order.json
> GET /data/SalesOrderHeadersV4?cross-company=true
	&$filter=(CustomersOrderReference eq 'NL-1001') and (dataAreaId eq 'usmf')
	&$select={{order_columns}}&$orderby=SalesOrderNumber
< 200  @orders-open.json
> GET /data/SalesOrderLinesV3?cross-company=true
	&$filter=(SalesOrderNumber eq '001357') and (dataAreaId eq 'usmf')
	&$select=SalesOrderNumber,LineNumber,ItemNumber,OrderedSalesQuantity
	&$orderby=LineNumber
< 200
	{"@odata.context":"{{url}}/data/$metadata#x",
	 "value":[
	  {"dataAreaId":"usmf","SalesOrderNumber":"001357","LineNumber":1.0,
	   "ItemNumber":"TS-RED-M","OrderedSalesQuantity":2},
	  {"dataAreaId":"usmf","SalesOrderNumber":"001357","LineNumber":2.0,
	   "ItemNumber":"mug","OrderedSalesQuantity":1.0}]}
> GET /data/SalesOrderHeaderChargesV2?cross-company=true
	&$filter=(SalesOrderNumber eq '001357') and (dataAreaId eq 'usmf')
	&$select=SalesOrderNumber,ChargeLineNumber,SalesChargeCode,FixedChargeAmount
	&$orderby=ChargeLineNumber
< 200
	{"@odata.context":"{{url}}/data/$metadata#x",
	 "value":[
	  {"dataAreaId":"usmf","SalesOrderNumber":"001357",
	   "ChargeLineNumber":1.0,"SalesChargeCode":"FREIGHT",
	   "FixedChargeAmount":4.09},
	  {"dataAreaId":"usmf","SalesOrderNumber":"001357",
	   "ChargeLineNumber":2.0,"SalesChargeCode":"DISCOUNT",
	   "FixedChargeAmount":-2}]}
stdout {"type":"Receipt","ref":"NL-1001","id":"001357","existed":true,"*":"*"}
