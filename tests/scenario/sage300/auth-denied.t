# A wrong password or a lack of seats stops the run.
$ ecx-stock-pull s300
> GET /Sage300WebApi/v1.0/-/SAMLTD/IC/ICLocationDetails?*
< 401  {"error":{"code":"Unauthorized","message":{"lang":"en-US","value":"Invalid credentials."}}}
stderr *Unauthorized: Invalid credentials.*is a seat of the licence free?) (HTTP 401)
exit 77
