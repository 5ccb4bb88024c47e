# After too many requests of the user the run waits as long as the server says.
$ ecx-stock-pull sales --raw
> GET /api/data/v9.2/products?*
< 429
	{"error":{"code":"0x80072322",
	  "message":"Number of requests exceeded the limit of 6000 over time window of 300 seconds."}}
<: Retry-After: 0
> GET /api/data/v9.2/products?*
< 200  {"@odata.context":"{{url}}/api/data/v9.2/$metadata#products","value":[]}
