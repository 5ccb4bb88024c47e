# The look-up sees the first order at its second try: the next needs none.
# The answers are those of other scenarios, one of them left out.
unproven
conf find_lag = 10s
$ ecx-push-erp fo
stdin @order.json
stdin @order-2.json
> GET /data/SalesOrderHeadersV4?cross-company=true
	&$filter=(CustomersOrderReference eq 'NL-1001') and (dataAreaId eq 'usmf')
	&$select={{order_columns}}&$orderby=SalesOrderNumber
< 200  {"@odata.context":"{{url}}/data/$metadata#x","value":[]}
> POST /data/SalesOrderHeadersV4?cross-company=true  *
< 201  @order-created.json
> POST /data/SalesOrderLinesV3?cross-company=true  *
< 201  {"dataAreaId":"usmf","SalesOrderNumber":"001357","LineNumber":1,"InventoryLotId":"L-1"}
> POST /data/SalesOrderLinesV3?cross-company=true  *
< 201  {"dataAreaId":"usmf","SalesOrderNumber":"001357","LineNumber":2,"InventoryLotId":"L-2"}
> POST /data/SalesOrderHeaderChargesV2?cross-company=true  *
< 201  {"dataAreaId":"usmf","SalesOrderNumber":"001357","ChargeLineNumber":1}
> POST /data/SalesOrderHeaderChargesV2?cross-company=true  *
< 201  {"dataAreaId":"usmf","SalesOrderNumber":"001357","ChargeLineNumber":2}
> GET /data/SalesOrderHeadersV4?cross-company=true
	&$filter=(CustomersOrderReference eq 'NL-1001') and (dataAreaId eq 'usmf')
	&$select={{order_columns}}&$orderby=SalesOrderNumber
< 200  {"@odata.context":"{{url}}/data/$metadata#x","value":[]}
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
> GET /data/SalesOrderHeadersV4?cross-company=true
	&$filter=(CustomersOrderReference eq 'NL-1002') and (dataAreaId eq 'usmf')
	&$select={{order_columns}}&$orderby=SalesOrderNumber
< 200  {"@odata.context":"{{url}}/data/$metadata#x","value":[]}
> POST /data/SalesOrderHeadersV4?cross-company=true  *
< 201
	{"@odata.etag":"W/\"Jz1\"","dataAreaId":"usmf","SalesOrderNumber":"001357",
	 "CustomersOrderReference":"NL-1002","SalesOrderStatus":"Backorder",
	 "AreTotalsCalculated":"No","OrderTotalAmount":0}
> POST /data/SalesOrderLinesV3?cross-company=true  *
< 201  {"dataAreaId":"usmf","SalesOrderNumber":"001357","LineNumber":1,"InventoryLotId":"L-1"}
> POST /data/SalesOrderLinesV3?cross-company=true  *
< 201  {"dataAreaId":"usmf","SalesOrderNumber":"001357","LineNumber":2,"InventoryLotId":"L-2"}
> POST /data/SalesOrderHeaderChargesV2?cross-company=true  *
< 201  {"dataAreaId":"usmf","SalesOrderNumber":"001357","ChargeLineNumber":1}
> POST /data/SalesOrderHeaderChargesV2?cross-company=true  *
< 201  {"dataAreaId":"usmf","SalesOrderNumber":"001357","ChargeLineNumber":2}
stdout {"type":"Receipt","ref":"NL-1001","existed":false,"*":"*"}
stdout {"type":"Receipt","ref":"NL-1002","existed":false,"*":"*"}
