# The receipt has another total and a warning of X3.
$ ecx-push-erp x3
stdin @order.json
> GET /api1/x3/erp/SEED/SORDER?representation=SORDER.$query&count=100&where=(CUSORDREF eq 'NL-1001')
< 200  {"$itemsPerPage":100,"$resources":[],"$links":{}}
> POST {{soap}}  *<wss:save *<FLD NAME="CUSORDREF">NL-1001</FLD>*
< 200  @saved-dearer.xml
stdout
	{"type":"Receipt","id":"SOF-42",
	 "note":"total there is 45, expected 42.43; Credit limit exceeded","*":"*"}
stderr *total there is 45, expected 42.43; Credit limit exceeded
