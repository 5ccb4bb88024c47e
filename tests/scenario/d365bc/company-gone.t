# An unknown company id is an error of the configuration.
# No order is quarantined for it.
$ ecx-push-erp bc
stdin @order.json
> GET {{company}}/salesOrders?*
< 404
	{"error":{"code":"Internal_CompanyNotFound",
	  "message":"Cannot find the company.  CorrelationId:  11111111-2222-4333-8444-555555555555."}}
stderr *Cannot find the company.*(HTTP 404)
exit 78
