# A user who may not read this stops the run.
$ ecx-stock-pull s300
> GET /Sage300WebApi/v1.0/-/SAMLTD/IC/ICLocationDetails?*
< 403
	{"error":{"code":"Forbidden",
	  "message":{"lang":"en-US",
	   "value":"The user does not have enough rights."}}}
stderr *Forbidden: The user does not have enough rights. (HTTP 403)
exit 77
