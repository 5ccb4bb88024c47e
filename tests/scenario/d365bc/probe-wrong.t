# The probe says in one line what is wrong, and asks nothing twice.
# Shown are a wrong address, an application without a card and an unknown
# company.
$ ecx-probe bc
> GET {{company}}/salesOrders?$select=id&$top=1
< 404
stderr ecx-probe: bc: GET *: there is no such instance, company or page: check url (HTTP 404)
exit 78
$ ecx-probe bc
> GET {{company}}/salesOrders?$select=id&$top=1
< 401
stderr ecx-probe: bc: GET *: the credentials are refused (with a good token: has the application a card with permission sets in Business Central?) (HTTP 401)
exit 77
$ ecx-probe bc
> GET {{company}}/salesOrders?$select=id&$top=1
< 404
	{"error":{"code":"Internal_CompanyNotFound",
	  "message":"Cannot find the company.  CorrelationId:  11111111-2222-4333-8444-555555555555."}}
stderr ecx-probe: bc: GET *: Internal_CompanyNotFound: Cannot find the company.*(HTTP 404)
exit 78
