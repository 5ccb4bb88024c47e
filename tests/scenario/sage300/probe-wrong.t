# The probe reports an error in one line, and sends nothing twice.
# Shown are a resource that does not exist and a user without a seat.
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
stderr ecx-probe: s300: GET *: the credentials are refused (if user and password are right: *seat*) (HTTP 401)
exit 77
