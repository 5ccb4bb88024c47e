# An order whose total is another one stays stopped until somebody has corrected it.
# Nothing is created again; the run that finds an agreeing total takes the block
# off. The answers are from the contract.
conf total_differs = hold
$ ecx-push-erp fo
stdin @order.json
> GET /data/SalesOrderHeadersV4?*
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
> GET /data/SalesOrderHeadersV4?*
< 200
	{"value":[{"SalesOrderNumber":"001357","CustomersOrderReference":"NL-1001",
	 "SalesOrderStatus":"Backorder","IsSalesProcessingStopped":"Yes",
	 "AreTotalsCalculated":"Yes","OrderTotalAmount":54.40}]}
stderr *it is 001357 there and held by 'Yes': total there is 54.4, expected 54.53; deferred until *
exit 75
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
< 200  @charges-found.json
stderr *it is 001357 there and held by 'Yes': its total there is not known; deferred until *
exit 75
$ ecx-push-erp fo
stdin @order.json
> GET /data/SalesOrderHeadersV4?*
< 200
	{"value":[{"SalesOrderNumber":"001357","CustomersOrderReference":"NL-1001",
	 "SalesOrderStatus":"Backorder","IsSalesProcessingStopped":"Yes",
	 "AreTotalsCalculated":"Yes","OrderTotalAmount":54.53}]}
> GET /data/SalesOrderLinesV3?*
< 200  @lines-found.json
> GET /data/SalesOrderHeaderChargesV2?*
< 200  @charges-found.json
> PATCH /data/SalesOrderHeadersV4(dataAreaId='usmf',SalesOrderNumber='001357')?cross-company=true
	{"IsSalesProcessingStopped":"No"}
< 204
stdout {"type":"Receipt","id":"001357","existed":true,"*":"*"}
$ ecx-ledger intents; ecx-ledger deferred
