# synthetic: A refused look-up is no fault of the order.
# The run ends with 78; the order is neither filed nor created.
$ ecx-push-erp s4
stdin @order.json
stdin {"type":"Checkpoint","v":1,"kind":"order","source":"shop","flow":"s4","cursor":"all"}
> GET /sap/opu/odata/sap/API_SALES_ORDER_SRV/A_SalesOrder
	?$filter=(PurchaseOrderByCustomer eq 'NL-1001')
	&$select={{order_columns}}&$orderby=SalesOrder&$top=10&$format=json
< 400  {"error":{"code":"BadRequest","message":"The query option $filter is invalid"}}
stderr *the query itself was refused, not a document: *The query option $filter is invalid (HTTP 400)
exit 78
$ ecx-ledger quarantine
$ ecx-ledger deferred
$ ecx-ledger checkpoints
