# A look-up that a lock refuses is tried again: the question is not wrong.
# The words are those of a lock; the answer is supposed.
$ ecx-push-erp s4
stdin @order.json
> GET /sap/opu/odata/sap/API_SALES_ORDER_SRV/A_SalesOrder
	?$filter=(PurchaseOrderByCustomer eq 'NL-1001')
	&$select={{order_columns}}&$orderby=SalesOrder&$top=10&$format=json
< 400
	{"error":{"code":"MC/601",
	  "message":{"lang":"en","value":"Object requested is currently locked"}}}
stderr *order NL-1001: again: *currently locked*deferred until *
exit 75
