# A request that waited too long is repeated after the time given.
# A second error that does not pass ends the run.
conf retries = 1
$ ecx-stock-pull bc
> GET {{company}}/items?*
< 503
	{"error":{"code":"Application_ServiceUnavailable",
	  "message":"The request was queued for too long.  CorrelationId:  11111111-2222-4333-8444-555555555555."}}
<: Retry-After: 0
> GET {{company}}/items?*
< 500
	{"error":{"code":"Internal_ServerError",
	  "message":"Something went wrong.  CorrelationId:  11111111-2222-4333-8444-555555555555."}}
stderr *Internal_ServerError: Something went wrong.*(HTTP 500)
exit 75
