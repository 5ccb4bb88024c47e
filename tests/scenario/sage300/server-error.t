# A request that fails is repeated, then left to the next run.
conf retries = 1
$ ecx-stock-pull s300
> GET /Sage300WebApi/v1.0/-/SAMLTD/IC/ICLocationDetails?*
< 503  <html>Service Unavailable</html>
> GET /Sage300WebApi/v1.0/-/SAMLTD/IC/ICLocationDetails?*
< 500
	{"error":{"code":"InternalServerError",
	  "message":{"lang":"en-US","value":"An unexpected error."}}}
stderr *InternalServerError: An unexpected error. (HTTP 500)
exit 75
