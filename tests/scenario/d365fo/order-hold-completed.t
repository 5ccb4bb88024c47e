# An order that is completed in a later run is stopped until then, and its total compared.
# The answers are from the contract.
conf total_differs = hold
$ ecx-push-erp fo
stdin @order.json
> GET /data/SalesOrderHeadersV4?*
< 200
	{"value":[{"SalesOrderNumber":"001357","CustomersOrderReference":"NL-1001",
	 "SalesOrderStatus":"Backorder","IsSalesProcessingStopped":"Yes",
	 "AreTotalsCalculated":"No","OrderTotalAmount":0}]}
> GET /data/SalesOrderLinesV3?*
< 200  @lines-found.json
> GET /data/SalesOrderHeaderChargesV2?*
< 200  {"value":[]}
> POST /data/SalesOrderHeaderChargesV2?*  {"ChargeLineNumber":1,"*":"*"}
< 201  {"SalesOrderNumber":"001357","ChargeLineNumber":1}
> POST /data/SalesOrderHeaderChargesV2?*  {"ChargeLineNumber":2,"*":"*"}
< 201  {"SalesOrderNumber":"001357","ChargeLineNumber":2}
> GET /data/SalesOrderHeadersV4?*
< 200
	{"value":[{"SalesOrderNumber":"001357","CustomersOrderReference":"NL-1001",
	 "SalesOrderStatus":"Backorder","IsSalesProcessingStopped":"Yes",
	 "AreTotalsCalculated":"Yes","OrderTotalAmount":54.53}]}
> PATCH /data/SalesOrderHeadersV4(dataAreaId='usmf',SalesOrderNumber='001357')?cross-company=true
	{"IsSalesProcessingStopped":"No"}
< 204
stdout
	{"type":"Receipt","id":"001357",
	 "note":"it was incomplete and has been completed","*":"*"}
stderr *completed
