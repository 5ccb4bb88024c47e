# After too many requests the run waits as long as the server says.
$ ecx-stock-pull s300 --raw
> GET /Sage300WebApi/v1.0/-/SAMLTD/IC/ICLocationDetails?*
< 429
	{"error":{"code":"TooManyRequests",
	  "message":{"lang":"en-US","value":"Too many concurrent requests."}}}
<: Retry-After: 0
> GET /Sage300WebApi/v1.0/-/SAMLTD/IC/ICLocationDetails?*
< 200  {"value":[]}
