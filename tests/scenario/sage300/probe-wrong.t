# The probe says in one line what is wrong, and asks nothing twice.
# Shown are a resource that is not there and a user without a seat.
$ ecx-probe s300
> GET /Sage300WebApi/v1.0/-/SAMLTD/OE/OEOrders?$top=1
< 404
	{"error":{"code":"ResourceNotFound",
	  "message":{"lang":"en-US","value":"The resource does not exist."}}}
stderr ecx-probe: s300: GET *: ResourceNotFound: The resource does not exist. (HTTP 404)
exit 78
$ ecx-probe s300
> GET /Sage300WebApi/v1.0/-/SAMLTD/OE/OEOrders?$top=1
< 401
stderr ecx-probe: s300: GET *: the credentials are refused (with good ones: *seat*) (HTTP 401)
exit 77
