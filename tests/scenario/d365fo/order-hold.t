# An order is created with its processing stopped, which goes when the total agrees.
# Its header is read again once it has its lines and charges. The answers are
# from the contract.
conf total_differs = hold
$ ecx-push-erp fo
stdin @order.json
> GET /data/SalesOrderHeadersV4?cross-company=true
	&$filter=(CustomersOrderReference eq 'NL-1001') and (dataAreaId eq 'usmf')
	&$select={{order_columns}},{{hold_columns}}&$orderby=SalesOrderNumber
< 200  {"value":[]}
> POST /data/SalesOrderHeadersV4?cross-company=true
	{"CustomersOrderReference":"NL-1001","IsSalesProcessingStopped":"Yes","*":"*"}
< 201  @order-created.json
> POST /data/SalesOrderLinesV3?*  {"LineNumber":1,"*":"*"}
< 201  {"SalesOrderNumber":"001357","LineNumber":1}
> POST /data/SalesOrderLinesV3?*  {"LineNumber":2,"*":"*"}
< 201  {"SalesOrderNumber":"001357","LineNumber":2}
> POST /data/SalesOrderHeaderChargesV2?*  {"ChargeLineNumber":1,"*":"*"}
< 201  {"SalesOrderNumber":"001357","ChargeLineNumber":1}
> POST /data/SalesOrderHeaderChargesV2?*  {"ChargeLineNumber":2,"*":"*"}
< 201  {"SalesOrderNumber":"001357","ChargeLineNumber":2}
> GET /data/SalesOrderHeadersV4?cross-company=true
	&$filter=(CustomersOrderReference eq 'NL-1001') and (dataAreaId eq 'usmf')
	&$select={{order_columns}},{{hold_columns}}&$orderby=SalesOrderNumber
< 200
	{"value":[{"SalesOrderNumber":"001357","CustomersOrderReference":"NL-1001",
	 "SalesOrderStatus":"Backorder","IsSalesProcessingStopped":"Yes",
	 "AreTotalsCalculated":"Yes","OrderTotalAmount":54.50}]}
> PATCH /data/SalesOrderHeadersV4(dataAreaId='usmf',SalesOrderNumber='001357')?cross-company=true
	{"IsSalesProcessingStopped":"No"}
< 204
stdout \{"type":"Receipt",*"id":"001357",*"existed":false,"repeated":false}
