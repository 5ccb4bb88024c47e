# After too many requests the run waits, also where no time is given.
$ ecx-stock-pull bc --raw
> GET {{company}}/items?*
< 429
	{"error":{"code":"Application_TooManyRequests",
	  "message":"Too many requests reached. Actual (6001). Maximum \
	   (6000).  CorrelationId:  11111111-2222-4333-8444-555555555555."}}
> GET {{company}}/items?*
< 200  @none.json
