# An order whose block a person has taken off is left as it is, whatever its total.
# The answers are from the contract.
conf total_differs = hold
$ ecx-push-erp fo
stdin @order.json
> GET /data/SalesOrderHeadersV4?*
< 200
	{"value":[{"SalesOrderNumber":"001357","CustomersOrderReference":"NL-1001",
	 "SalesOrderStatus":"Backorder","IsSalesProcessingStopped":"No",
	 "AreTotalsCalculated":"Yes","OrderTotalAmount":54.40}]}
> GET /data/SalesOrderLinesV3?*
< 200  @lines-found.json
> GET /data/SalesOrderHeaderChargesV2?*
< 200  @charges-found.json
stdout {"type":"Receipt","note":"total there is 54.4, expected 54.53","*":"*"}
stderr *total there is 54.4, expected 54.53
