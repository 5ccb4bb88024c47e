# A missing permission stops the run.
$ ecx-stock-pull bc
> GET {{company}}/items?*
< 403
	{"error":{"code":"Authorization_RequestDenied",
	  "message":"Sorry, the current permissions prevented the action.  \
	   CorrelationId:  11111111-2222-4333-8444-555555555555."}}
stderr *the current permissions prevented the action.*(HTTP 403)
exit 77
