# A Web API without orders stops the run.
$ ecx-push-erp s300
stdin @order.json
> GET /Sage300WebApi/v1.0/-/SAMLTD/OE/OEOrders?$filter=(OrderReference eq 'NL-1001')&$top=10
< 404
	{"error":{"code":"ResourceNotFound",
	  "message":{"lang":"en-US","value":"The resource does not exist."}}}
stderr *ResourceNotFound: *
exit 78
