# The id of a company that is not there is the configuration's fault: no order
# is put aside for it.
$ ecx-push-erp bc
stdin @order.json
> GET {{company}}/salesOrders?*
< 404
	{"error":{"code":"Internal_CompanyNotFound",
	  "message":"Cannot find the company.  CorrelationId:  11111111-2222-4333-8444-555555555555."}}
stderr *Cannot find the company.*(HTTP 404)
exit 78
