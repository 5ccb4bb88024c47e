# synthetic: A Web API without shipments is reported.
$ ecx-push-erp s300
stdin @order.json
> GET /Sage300WebApi/v1.0/-/SAMLTD/OE/OEOrders?$filter=(OrderReference eq 'NL-1001')&$top=10
< 200  @orders-found.json
stdout {"type":"Receipt","*":"*"}
$ ecx-fulfill-check s300
> GET /Sage300WebApi/v1.0/-/SAMLTD/OE/OEOrders?$filter=(OrderReference eq 'NL-1001')&$top=100
< 200  @orders-found.json
> GET /Sage300WebApi/v1.0/-/SAMLTD/OE/OEShipments
	?$filter=(OrderNumber eq 'ORD000000000042')&$top=100
< 404
	{"error":{"code":"ResourceNotFound",
	  "message":{"lang":"en-US","value":"The resource does not exist."}}}
stderr *ResourceNotFound: *
exit 78
